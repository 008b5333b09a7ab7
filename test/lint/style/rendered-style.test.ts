// The checker's styles print each work once, and the same for whoever asks.
import { describe, expect, it, vi } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { loadCiteproc } from '../../../src/formats/styled/load-citeproc.js';
import { renderedStyle } from '../../../src/lint/style/rendered-style.js';
import { loadLocale } from '../../../src/load/locales.js';
import { loadStyle } from '../../../src/load/styles.js';

const work = (title: string): CslItem => ({ id: title, type: 'book', title, author: [{ literal: 'Wirawan' }] });
const style = (name: string) => renderedStyle(loadStyle(name), loadLocale('en-US'), true);

/** How many lines citeproc prints meanwhile. */
function printedBy(run: () => void): number {
  const { Engine } = loadCiteproc() as unknown as { Engine: { prototype: { updateItems(ids: string[]): void } } };
  const updating = vi.spyOn(Engine.prototype, 'updateItems');
  run();
  const count = updating.mock.calls.reduce((sum, [ids]) => sum + ids.length, 0);
  updating.mockRestore();
  return count;
}

describe('lines of the checker', () => {
  it('are printed once of works that are the same, however often they stand in a list', () => {
    const apa = style('apa');
    const list = Array.from({ length: 500 }, (_, index) => ({ ...work(index % 2 ? 'Arsip' : 'Rak'), id: `${index}` }));
    expect(printedBy(() => apa.render(list))).toBe(2);
    expect(printedBy(() => apa.render(list))).toBe(0);
  });

  it.each(['apa', 'ieee', 'chicago'])('stand in the order of the items in %s', (name) => {
    const list = [work('Rak'), work('Arsip'), work('Rak')];
    const titles = style(name)
      .render(list)
      .map(({ text }) => /Rak|Arsip/.exec(text)?.[0]);
    expect(titles).toEqual(['Rak', 'Arsip', 'Rak']);
  });

  it.each(['apa', 'chicago', 'mla', 'ieee'])(
    'tell authors from editors in %s, whoever the style asks for first',
    (name) => {
      const chapter: CslItem = {
        ...work('Rak'),
        type: 'chapter',
        editor: [{ literal: 'Penyunting' }],
        'container-title': 'Arsip',
      };
      const [{ text, parts }] = style(name).render([chapter]);
      const fieldOf = (word: string) =>
        parts.find(({ start, end }) => text.slice(start, end).includes(word))?.variables[0];
      expect([fieldOf('Wirawan'), fieldOf('Penyunting')]).toEqual(['author', 'editor']);
    },
  );

  it('depend on neighbours where the style replaces names that stand above', () => {
    const source = loadStyle('chicago');
    const xml = source.xml.replace('<bibliography', '<bibliography subsequent-author-substitute="———"');
    const replacing = renderedStyle({ ...source, xml }, loadLocale('en-US'), false);
    const [first, second] = replacing.render([work('Rak'), work('Arsip')]).map(({ text }) => text);
    expect(first).toMatch(/^Wirawan/);
    expect(second).toMatch(/^———/);
    expect(replacing.render([work('Arsip')])[0].text).toMatch(/^Wirawan/);
  });
});
