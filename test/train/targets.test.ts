import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/label/labels.js';
import { tokenize } from '../../src/label/tokenize.js';
import type { GoldReference } from '../../src/train/corpus.js';
import { labelMasks } from '../../src/train/targets.js';

// [label|text] marks a field, as in the sentences below
function reference(marked: string, more: Partial<GoldReference> = {}): GoldReference {
  let raw = '';
  const spans: { label: GoldReference['spans'][number]['label']; start: number; end: number }[] = [];
  for (const part of marked.split(/(\[[A-Za-z-]+\|[^\]]*\])/)) {
    const field = /^\[([A-Za-z-]+)\|(.*)\]$/.exec(part);
    if (field)
      spans.push({
        label: field[1] as (typeof spans)[number]['label'],
        start: raw.length,
        end: raw.length + field[2].length,
      });
    raw += field ? field[2] : part;
  }
  return { id: 'x', corpus: 'indo', raw, spans, ...more };
}

function allowed(gold: GoldReference, word: string): string[] {
  const tokens = tokenize(gold.raw);
  const mask = labelMasks(gold, tokens)[tokens.findIndex(({ text }) => text === word)];
  return LABELS.filter((_, label) => mask & (1 << label));
}

describe('labelMasks', () => {
  it.each([
    ['a field of a corpus that is trusted', reference('[author|Sari]. [title|Kota]'), 'Kota', ['title']],
    ['text between fields', reference('[author|Sari]. [title|Kota]'), '.', ['other']],
    ['the larger part of a token that two fields share', reference('[volume|12][issue|345]'), '12345', ['issue']],
    [
      'two numbers in one volume field of AnyStyle',
      reference('[volume|26(3)]', { corpus: 'anystyle-core' }),
      '26',
      ['other', 'volume', 'issue'],
    ],
    [
      'one number in a volume field of AnyStyle',
      reference('[volume|26]', { corpus: 'anystyle-core' }),
      '26',
      ['volume'],
    ],
    [
      'names in front with an editor mark',
      reference('[author|Sari] (Hrsg.) [title|Kota]', { corpus: 'jats' }),
      'Sari',
      ['author', 'editor'],
    ],
    [
      'names in front without one',
      reference('[author|Sari] (2020) [title|Kota]', { corpus: 'jats' }),
      'Sari',
      ['author'],
    ],
    [
      'the place of a conference',
      reference('[container-title|Proceedings of X], [publisher-place|Kobe]', { corpus: 'jats' }),
      'Kobe',
      ['event-place'],
    ],
    [
      'the place of a conference in a rendered string',
      reference('[container-title|Proceedings of X], [publisher-place|Kobe]', { corpus: 'synthetic' }),
      'Kobe',
      ['event-place'],
    ],
    [
      'the place of a conference in an Indonesian list',
      reference('[container-title|Proceedings of X], [publisher-place|Kobe]'),
      'Kobe',
      ['publisher-place'],
    ],
    [
      'the place of a conference that is not marked',
      reference('[title|Kota]. [container-title|Proceedings of X], Kobe', { corpus: 'adjudicated' }),
      'Kobe',
      ['other', 'event-place'],
    ],
    [
      'the country in the name of an academy',
      reference('[container-title|Proc. Natl. Acad. Sci.] [publisher-place|USA]', { corpus: 'jats' }),
      'USA',
      ['container-title'],
    ],
    [
      'the kind of a report marked with its number',
      reference('[genre|Technical Report CS-8]', { corpus: 'jats' }),
      'Report',
      ['genre'],
    ],
    ['the number of such a report', reference('[genre|Technical Report CS8]', { corpus: 'jats' }), '8', ['number']],
    [
      'the number of a report that is not marked',
      reference('[genre|Technical Report] 1235. NBS', { corpus: 'jats' }),
      '1235',
      ['number'],
    ],
    ['a medium in brackets', reference('[title|Kota] (online)', { corpus: 'jats' }), 'online', ['other', 'medium']],
    ['words for no date', reference('[author|Sari] (n.d.) [title|Kota]', { corpus: 'jats' }), 'd', ['other', 'issued']],
    [
      'words for a date to come',
      reference('[title|Kota], [note|forthcoming]', { corpus: 'anystyle-core' }),
      'forthcoming',
      ['other', 'edition', 'note', 'genre', 'number', 'collection-title', 'event-title', 'archive', 'medium', 'issued'],
    ],
    ['a dash in front', reference('———. [title|Kota]', { corpus: 'jats' }), '—', ['other', 'author']],
    [
      'the place beside a publisher',
      reference('[container-title|Proceedings of X], [publisher-place|Kobe]: [publisher|ACM]', { corpus: 'jats' }),
      'Kobe',
      ['publisher-place'],
    ],
    [
      'a report with its number',
      reference('[genre|Report 7]', { corpus: 'jats' }),
      'Report',
      ['other', 'genre', 'number'],
    ],
    ['a report without one', reference('[genre|Report]', { corpus: 'jats' }), 'Report', ['genre']],
    [
      'a book marked as a container',
      reference('[container-title|Kota], [publisher|Kencana]', { corpus: 'jats' }),
      'Kota',
      ['title', 'container-title'],
    ],
    ['a journal', reference('[container-title|Kota] [volume|3]', { corpus: 'jats' }), 'Kota', ['container-title']],
  ])('reads %s', (_, gold, word, labels) => {
    expect(allowed(gold, word).sort()).toEqual([...labels].sort());
  });

  it('leaves open what a corpus is silent on', () => {
    const silent = reference('[author|Sari]. Kota', { corpus: 'jats', labels: ['author', 'title'] });
    expect(allowed(silent, 'Kota')).not.toContain('title');
    expect(allowed(silent, 'Kota')).toContain('volume');
    expect(allowed(silent, 'Kota')).toContain('other');
  });

  it('takes a note of a corpus that is not trusted for what it has no field for', () => {
    expect(allowed(reference('[note|Draft]', { corpus: 'grobid-misc' }), 'Draft')).toContain('genre');
  });
});
