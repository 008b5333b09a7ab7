// Files of other programs that are broken, strange or meant to harm: CSL-JSON, BibTeX, RIS, NBIB, EndNote XML, YAML. What
// can be read comes out, what cannot is told with its place, and nothing outside of the text is ever opened.
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from '../cli/run-main.js';
import { expectSound, itemsOf, runOn } from './run-on.js';

const scratch = makeScratch();

/** Name, content, exit code, what standard error must say, what the items must be like (in order). */
type Row = readonly [
  name: string,
  content: string,
  code: number,
  says: RegExp | '',
  items: readonly object[] | undefined,
];

async function expectRow(extension: string, [, content, code, says, items]: Row): Promise<void> {
  const run = await runOn(scratch, `shape.${extension}`, content);
  expect(run.code).toBe(code);
  if (says === '') expect(run.stderr).toBe('');
  else expect(run.stderr).toMatch(says);
  if (items) expect(itemsOf(run)).toMatchObject(items);
  if (items) expect(itemsOf(run)).toHaveLength(items.length);
  expect(run.stdout + run.stderr).not.toMatch(/root:.*:0:0:/);
}

const item = (more: string) => `[{"id":"a","type":"book","title":"T"${more}}]`;

describe('CSL-JSON', () => {
  it.each<Row>([
    [
      '__proto__',
      item(',"__proto__":{"kotor":1}'),
      0,
      /shape\.json:1:\d+: \[0\]\.__proto__: Unknown/,
      [{ title: 'T' }],
    ],
    ['constructor', item(',"constructor":{"prototype":{"kotor":1}}'), 0, /\[0\]\.constructor/, [{ title: 'T' }]],
    [
      'ids of Object',
      '[{"id":"__proto__","type":"book"},{"id":"toString","type":"book"}]',
      0,
      '',
      [{ id: '__proto__' }, { id: 'toString' }],
    ],
    [
      'methods as keys',
      item(',"hasOwnProperty":1,"toJSON":"x","then":"y"'),
      0,
      /\[0\]\.toJSON/,
      [{ custom: { hasOwnProperty: 1 } }],
    ],
    [
      'a key twice',
      '[{"id":"a","type":"book","title":"satu","title":"dua"}]',
      0,
      /shape\.json:1:\d+: Unexpected second "title"/,
      [{ title: 'dua' }],
    ],
    [
      'a key twice inside a name',
      item(',"author":[{"family":"A","family":"B"}]'),
      0,
      /second "family"/,
      [{ author: [{ family: 'B' }] }],
    ],
    [
      'a cut text',
      '[{"id":"a","type":"book","title":"T"},{"id":"b","ty',
      2,
      /shape\.json:1:\d+: .*expected CSL-JSON/,
      undefined,
    ],
    ['a comma too many', '[{"id":"a",},]', 2, /shape\.json:1:12: this is not JSON/, undefined],
    ['comments', '// x\n[{"id":"a"}]', 2, /shape\.json:1:1: this is not JSON/, undefined],
    ['a byte order mark', `\ufeff${item('')}`, 0, '', [{ title: 'T' }]],
    ['NaN', item(',"volume":NaN'), 2, /shape\.json:1:\d+: this is not JSON/, undefined],
    ['an endless number', item(',"volume":1e400'), 0, /\[0\]\.volume: Unexpected number/, [{ title: 'T' }]],
    [
      'half of a character',
      '[{"id":"a","type":"book","title":"a\\ud800b"}]',
      0,
      /\[0\]\.title: Unexpected half of a character/,
      [{ title: 'a\ud800b' }],
    ],
    [
      'no ids',
      '[{"type":"book"},{"id":null,"type":"book"},{"id":7,"type":"book"}]',
      0,
      /\[0\]\.id: Missing id/,
      [{ id: 'item-1' }, { id: 'item-2' }, { id: '7' }],
    ],
    [
      'one id twice',
      '[{"id":"a","type":"book"},{"id":"a","type":"book"}]',
      0,
      /shape\.json: Several items have the id "a"/,
      [{ id: 'a' }, { id: 'a' }],
    ],
    ['null', 'null', 2, /shape\.json:1:1: Unexpected null/, []],
    ['a string', '"x"', 2, /shape\.json:1:1: Unexpected string/, []],
    ['a number', '42', 2, /shape\.json:1:1: Unexpected number/, []],
    [
      'no items among items',
      '[null,1,"x",[],{"id":"a","type":"book"}]',
      2,
      /\[0\]:[\s\S]*\[1\]:[\s\S]*\[2\]:[\s\S]*\[3\]:/,
      [{ id: 'a' }],
    ],
    ['a list in a list', '[[{"id":"a","type":"book"}]]', 2, /shape\.json:1:2: \[0\]: Unexpected array/, []],
    ['one item', '{"id":"a","type":"book","title":"T"}', 0, '', [{ title: 'T' }]],
    [
      'items by their keys',
      '{"a":{"type":"book","title":"T"}}',
      0,
      /a: Unknown variable; it is kept/,
      [{ custom: { a: { title: 'T' } } }],
    ],
    [
      'JSON Lines',
      '{"id":"a","type":"book"}\n{"id":"b","type":"book"}\n',
      2,
      /shape\.json:2:1: .*--from csl-jsonl/,
      undefined,
    ],
    [
      'an author that is a string',
      item(',"author":"Sari, D."'),
      0,
      /\[0\]\.author: Unexpected string/,
      [{ custom: { author: 'Sari, D.' } }],
    ],
    [
      'odd authors',
      item(',"author":[null,{},{"family":["x"]},"Sari"]'),
      0,
      /author\[0\][\s\S]*author\[2\]\.family[\s\S]*author\[3\]/,
      [{ author: [{ literal: 'Sari' }] }],
    ],
    [
      'values of wrong kinds',
      '[{"id":"a","type":"book","title":["x"],"volume":{"a":1},"page":true}]',
      0,
      /\.title:[\s\S]*\.volume:[\s\S]*\.page:/,
      [{ custom: { title: ['x'], volume: { a: 1 }, page: true } }],
    ],
    [
      'a date that is a string',
      item(',"issued":"2001"'),
      0,
      /\[0\]\.issued: Unexpected string/,
      [{ issued: { raw: '2001' } }],
    ],
    ['a date of nothing', item(',"issued":{"date-parts":[[]]}'), 0, /\[0\]\.issued\.date-parts/, [{ title: 'T' }]],
    [
      'a date before Christ',
      item(',"issued":{"date-parts":[[-44,3,15]]}'),
      0,
      '',
      [{ issued: { 'date-parts': [[-44, 3, 15]] } }],
    ],
    [
      'unknown types',
      '[{"id":"a","type":"__proto__"},{"id":"b","type":"zzz"},{"id":"c"}]',
      0,
      /\[0\]\.type[\s\S]*\[1\]\.type[\s\S]*\[2\]\.type/,
      [{ type: 'document' }, { type: 'document' }, { type: 'document' }],
    ],
    [
      'addresses for items',
      '["http://127.0.0.1:9/x","file:///etc/passwd","10.1000/182"]',
      2,
      /\[0\]: Unexpected string[\s\S]*\[2\]/,
      [],
    ],
    [
      'keys like options',
      item(',"style":"../../etc/passwd","template":"{{x}}"'),
      0,
      /\[0\]\.style: Unknown variable/,
      [{ custom: { style: '../../etc/passwd' } }],
    ],
    [
      'controls in keys',
      '[{"id":"a\\r\\nb","type":"book","ti\\u0000tle":"T"}]',
      0,
      /ti\\x00tle: Unknown/,
      [{ id: 'a\r\nb' }],
    ],
    [
      'a deep object',
      item(`,"custom":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`),
      0,
      /shape\.json:1:\d+: .*Nested deeper/,
      [{ title: 'T' }],
    ],
    ['a deep list', '['.repeat(5000) + ']'.repeat(5000), 2, /shape\.json:1:2: \[0\]: Unexpected array/, []],
  ])('%s', async (...row) => {
    await expectRow('json', row);
    expect(Object.hasOwn(Object.prototype, 'kotor')).toBe(false);
  });

  it.each([
    [
      'items',
      JSON.stringify(Array.from({ length: 2000 }, (_, i) => ({ id: `k${i}`, type: 'book', title: `J ${i}` }))),
      2000,
    ],
    ['authors', item(`,"author":${JSON.stringify(Array.from({ length: 3000 }, (_, i) => ({ family: `F${i}` })))}`), 1],
    ['words', item(`,"note":"${'kata '.repeat(50_000)}"`), 1],
  ])('many %s', async (_, content, count) => {
    const run = await runOn(scratch, 'many.json', content);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(itemsOf(run)).toHaveLength(count);
  });
});

describe('BibTeX', () => {
  it.each<Row>([
    [
      'an entry that is not closed',
      '@book{a, title={x}}\n@book{b, title={y, year=2001}\n@book{c, title={z}}\n',
      2,
      /shape\.bib:2:1: @book\{b\}/,
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    ],
    [
      'a comma that is missing',
      '@book{a, title={x} year=2001}\n@book{b, title={y}}\n',
      0,
      /shape\.bib:1:\d+: .*comma is missing/,
      [{ title: 'x' }, { title: 'y' }],
    ],
    [
      'no keys',
      '@book{title={x}, year=2001}\n@book{, title={y}}\n',
      0,
      /shape\.bib:1:[\s\S]*shape\.bib:2:/,
      [{ title: 'x' }, { title: 'y' }],
    ],
    [
      'a key twice',
      '@book{a,title={x}}\n@book{a,title={y}}\n',
      0,
      /Several items have the id "a"/,
      [{ title: 'x' }, { title: 'y' }],
    ],
    [
      'a field twice',
      '@book{a,title={x},title={y}}\n',
      0,
      /shape\.bib:1:\d+: .*title stands twice/,
      [{ title: 'x', custom: { bibtex: { 'title-2': 'y' } } }],
    ],
    [
      'a circle of crossrefs',
      '@book{a,title={A},crossref={b}}\n@book{b,title={B},crossref={a}}\n',
      0,
      /shape\.bib:1:1: .*leads back/,
      [{ title: 'A' }, { title: 'B' }],
    ],
    [
      'an entry that refers to itself',
      '@book{c,title={C},crossref={c}}\n',
      0,
      /refers to c, which leads back/,
      [{ title: 'C' }],
    ],
    [
      'a circle of xdata',
      '@xdata{x,xdata={y}}\n@xdata{y,xdata={x}}\n@book{a,xdata={x},title={T}}\n',
      0,
      /leads back/,
      [{ id: 'x' }, { id: 'y' }, { title: 'T' }],
    ],
    [
      'a crossref to nothing',
      '@inbook{a,title={A},crossref={entah}}\n',
      0,
      /entah, which is not there/,
      [{ title: 'A' }],
    ],
    [
      '__proto__ as key, field and string',
      '@string{__proto__={z}}\n@book{__proto__, title=__proto__, constructor={y}}\n',
      0,
      '',
      [{ id: '__proto__', title: 'z' }],
    ],
    ['a preamble', '@preamble{"\\immediate\\write18{id}"}\n@book{a,title={T}}\n', 0, '', [{ title: 'T' }]],
    ['comments', '@comment{ @book{no,title={x}} }\nteks a@b.c\n@book{ya,title={T}}\n', 0, '', [{ id: 'ya' }]],
    ['round brackets', '@book(a, title="x")\n@book{b, title="y {"} z"}\n', 0, '', [{ title: 'x' }, { title: 'y " z' }]],
    [
      'a stray quotation mark',
      '@book{a, title="a " b"}\n@book{b,title={T}}\n',
      0,
      /shape\.bib:1:\d+: .*belongs to no field/,
      [{ id: 'a' }, { title: 'T' }],
    ],
    ['an undefined string', '@book{a, title=entah}\n', 0, /entah is not defined/, [{ title: 'entah' }]],
    ['joined pieces', '@book{a, title="A" # " " # {B} # 3}\n', 0, '', [{ title: 'A B3' }]],
    [
      'accents',
      '@book{a, author={{\\"O}zge Aks{\\i}n and \\v{C}apek, Karel}, title={{\\ae} \\ss{} \\entah{z}}}\n',
      0,
      /\\entah in title/,
      [{ author: [{ family: 'Aksın' }, { family: 'Čapek' }], title: 'æ ß z' }],
    ],
    [
      'a command to read a file',
      '@book{a,title={\\input{/etc/passwd}}}\n',
      0,
      /\\input in title/,
      [{ title: '/etc/passwd' }],
    ],
    [
      'odd keys',
      '@book{ключ,title={T}}\n@book{a b,title={T}}\n@book{a%b,title={T}}\n',
      0,
      '',
      [{ id: 'ключ' }, { id: 'a b' }, { id: 'a%b' }],
    ],
    ['no entries', 'hanya teks\n', 2, /shape\.bib: No BibTeX entry/, []],
    ['@ alone', '@', 2, /shape\.bib: No BibTeX entry/, []],
    ['rubbish', '@@@@book{{{{\n', 2, /shape\.bib:1:/, [{ id: 'item-1' }]],
    ['CR line ends', '@book{a,\r title={x}\r}\r', 0, '', [{ title: 'x' }]],
    ['a claim of another encoding', '% Encoding: Cp1252\n@book{a,title={T}}\n', 0, '', [{ title: 'T' }]],
    [
      'odd names',
      '@book{a, author={Sari, Jr., D. and others and {A and B} and family=Simpson, given=Homer},title={T}}\n',
      0,
      /and others/,
      [{ author: [{ family: 'Sari', suffix: 'Jr.' }, { literal: 'A and B' }, { family: 'Simpson', given: 'Homer' }] }],
    ],
    [
      'an address',
      '@misc{a,title={T},url={http://x.example/%7Efoo_bar#frag&a=b}}\n',
      0,
      '',
      [{ URL: 'http://x.example/%7Efoo_bar#frag&a=b' }],
    ],
    [
      'a string that is never closed',
      '@book{a,title="tak tertutup\n',
      2,
      /shape\.bib:1:1: /,
      [{ title: 'tak tertutup' }],
    ],
    ['RIS', 'TY  - BOOK\nTI  - T\nER  - \n', 2, /looks like RIS/, []],
    ['JSON', '[{"id":"a"}]', 2, /looks like JSON/, []],
    ['a page of HTML', '<!DOCTYPE html><title>404</title>', 2, /looks like an HTML page/, []],
    ['deep braces', `@book{k,title={${'{'.repeat(6000)}x${'}'.repeat(6000)}}}\n`, 0, '', [{ title: 'x' }]],
    ['and, and nothing else', `@book{k,title={T},author={${' and'.repeat(1000)}}}\n`, 0, '', [{ title: 'T' }]],
    ['backslashes', `@book{k,title={${'\\\\'.repeat(1000)}x}}\n`, 0, '', [{ id: 'k' }]],
    ['comments without end', `@book{k,${'%'.repeat(5000)}\n title={x}}\n`, 0, '', [{ title: 'x' }]],
  ])('%s', async (...row) => expectRow('bib', row));

  it('strings that double do not grow without end, and are told', async () => {
    const strings = Array.from(
      { length: 30 },
      (_, i) => `@string{s${i} = ${i === 0 ? '"aduh"' : `s${i - 1} # s${i - 1}`}}`,
    );
    const run = await runOn(scratch, 'bomb.bib', `${strings.join('\n')}\n@book{k,title=s29}\n`);
    expect(run.stdout.length).toBeLessThan(20_000_000);
    expect(run.stderr).toMatch(/bomb\.bib:\d+:\d+: @string: s\d+ has grown too long/);
  });

  it.each([
    ['entries', Array.from({ length: 1000 }, (_, i) => `@book{k${i}, title={J ${i}}, year=2001}`).join('\n'), 1000, 0],
    [
      'names',
      `@book{k,title={T},author={${Array.from({ length: 2000 }, (_, i) => `Sari${i}, D`).join(' and ')}}}`,
      1,
      0,
    ],
    ['entries that are not closed', '@book{k,title={'.repeat(1000), 1, 2],
  ])('many %s', async (_, content, count, code) => {
    const run = await runOn(scratch, 'many.bib', content);
    expect(run.code).toBe(code);
    expect(itemsOf(run)).toHaveLength(count);
  });
});

describe('RIS and NBIB', () => {
  it.each<Row>([
    [
      'records without their end',
      'TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\n',
      0,
      /shape\.ris:1:1: .*without ER/,
      [{ title: 'A' }, { title: 'B' }],
    ],
    ['wrong blanks', 'TY - JOUR\nTI- A\nAU  -Sari, D\n ER -\n', 0, /shape\.ris:1:1/, [{ type: 'document' }]],
    [
      'unknown types and tags',
      'TY  - ZZZZ\nX9  - x\nTI  - A\nER  - \n',
      0,
      /shape\.ris:1:1: .*ZZZZ/,
      [{ title: 'A', custom: { ris: { X9: ['x'] } } }],
    ],
    [
      'lines that go on',
      'TY  - JOUR\nAB  - satu\ndua\n\ntiga\nTI  - A\nER  - \n',
      0,
      '',
      [{ abstract: 'satu dua tiga' }],
    ],
    ['CRLF behind a mark', '\ufeffTY  - JOUR\r\nTI  - A\r\nER  - \r\n', 0, '', [{ title: 'A' }]],
    ['ends alone', 'ER  - \nER  - \n', 2, /shape\.ris: No RIS record/, []],
  ])('%s', async (...row) => expectRow('ris', row));

  it('NBIB that breaks off', async () => {
    await expectRow('nbib', ['', 'PMID- 1\nTI  - A\n      B\nFAU - Sari, D\n', 0, '', [{ title: 'A B', PMID: '1' }]]);
  });
});

describe('XML and YAML', () => {
  const laughs = Array.from(
    { length: 10 },
    (_, i) => `<!ENTITY e${i} "${i === 0 ? 'ha' : `&e${i - 1};`.repeat(10)}">`,
  ).join('');

  it.each<Row>([
    [
      'an entity that is a file',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><records><record><titles><title>&e;</title></titles></record></records></xml>',
      0,
      /shape\.xml:1:/,
      [{ type: 'document' }],
    ],
    [
      'entities that double',
      `<!DOCTYPE x [${laughs}]><xml><records><record><titles><title>&e9;</title></titles></record></records></xml>`,
      0,
      /shape\.xml:1:/,
      [{ type: 'document' }],
    ],
    [
      'a document type elsewhere',
      '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><xml/>',
      2,
      /shape\.xml: No EndNote record/,
      [],
    ],
  ])('%s', async (...row) => expectRow('xml', row));

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n`;

  it.each<Row>([
    ['aliases that double', bomb, 2, /shape\.yaml/, []],
    [
      'aliases that double in items',
      `${bomb}references:\n- id: k\n  type: book\n  title: T\n  note: *i\n`,
      2,
      /shape\.yaml/,
      undefined,
    ],
    [
      'tags of code',
      'references:\n- id: a\n  type: book\n  title: !!js/function "x"\n',
      0,
      '',
      [{ id: 'a', title: 'x' }],
    ],
    [
      'keys of prototypes',
      'references:\n- id: a\n  type: book\n  __proto__: {kotor: 1}\n',
      0,
      /shape\.yaml:4:/,
      [{ id: 'a' }],
    ],
  ])('%s', async (...row) => {
    await expectRow('yaml', row);
    expect(Object.hasOwn(Object.prototype, 'kotor')).toBe(false);
  });
});

describe('styles', () => {
  const style = (inner: string, head = '') =>
    `<?xml version="1.0"?>${head}<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>x</title><id>x</id></info>${inner}</style>`;
  const recursive =
    '<macro name="a"><text macro="a"/></macro><bibliography><layout><text macro="a"/></layout></bibliography>';

  it.each([
    ['a macro that calls itself', style(recursive), /evil\.csl/],
    [
      'an entity that is a file',
      style(recursive, '<!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      /evil\.csl/,
    ],
    [
      'a style that is cut off',
      '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><bibliography><layout>',
      /evil\.csl.*cut off/,
    ],
    ['nothing', '', /evil\.csl/],
  ])('%s is refused by name', async (_, xml, says) => {
    const path = scratch.write('evil.csl', xml);
    const run = await runMain([scratch.write('good.json', item('')), '-t', path]);
    expectSound(run, path);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(says);
    expect(run.stdout + run.stderr).not.toMatch(/root:.*:0:0:/);
  });
});
