// BibTeX that is broken, strange or meant to harm: one entry's fault costs no other, and nothing goes without a word.
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { expectRow, type Row } from './rows.js';
import { itemsOf, runOn } from './run-on.js';

const scratch = makeScratch();

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
      /shape\.bib:2:1: Several items have the id "a", on lines 1 and 2; all are kept/,
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
    [
      'a preamble',
      '@preamble{"\\immediate\\write18{id}"}\n@book{a,title={T}}\n',
      0,
      /shape\.bib:1:1: @preamble: its TeX is left out/,
      [{ title: 'T' }],
    ],
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
    ['a string made of itself', '@string{a = a # a}\n@book{k, title=a}\n', 0, /shape\.bib:1:/, [{ title: 'aa' }]],
    [
      'strings that go round in a circle',
      '@string{a = b # b}\n@string{b = a # a}\n@book{k, title=b}\n',
      0,
      /shape\.bib:1:\d+: @string: b is not defined/,
      [{ title: 'bbbb' }],
    ],
    [
      'dates that are none',
      '@book{a,\n year={1000000000}}\n@book{b, year=2001,\n month={13}}\n@book{c,\n date={2001-02-30}}\n',
      0,
      /shape\.bib:2:\d+: .*year 1000000000 is no date[\s\S]*shape\.bib:4:\d+: .*month 13[\s\S]*shape\.bib:6:.*2001-02-30/,
      [
        { issued: { literal: '1000000000' } },
        { issued: { 'date-parts': [[2001]] }, custom: { bibtex: { month: '13' } } },
        { issued: { literal: '2001-02-30' } },
      ],
    ],
    [
      'a date with another year beside it',
      '@book{a,title={T},year={c. 1500--1510?},month={13},date={2001-02/..}}\n',
      0,
      /shape\.bib:1:\d+: .*year c\. 1500–1510\? says something else[\s\S]*month 13/,
      [{ issued: { 'date-parts': [[2001, 2]] }, custom: { bibtex: { year: 'c. 1500–1510?', month: '13' } } }],
    ],
    [
      'braces in an identifier',
      '@misc{a,title={T},doi={10.1234/a_b{c}d}}\n',
      0,
      /shape\.bib:1:\d+: .*doi has braces inside/,
      [{ DOI: '10.1234/a_bcd' }],
    ],
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
      /shape\.bib:2:\d+: .*its key holds[\s\S]*shape\.bib:3:/,
      [{ id: 'ключ' }, { id: 'a b' }, { id: 'a%b' }],
    ],
    ['no entries', 'hanya teks\n', 2, /shape\.bib: No BibTeX entry/, []],
    ['@ alone', '@', 2, /shape\.bib: No BibTeX entry/, []],
    ['rubbish', '@@@@book{{{{\n', 2, /shape\.bib:1:/, [{ id: 'item-1' }]],
    ['CR line ends', '@book{a,\r title={x}\r}\r', 0, '', [{ title: 'x' }]],
    ['a claim of another encoding', '% Encoding: Cp1252\n@book{a,title={T}}\n', 0, '', [{ title: 'T' }]],
    [
      'odd names',
      '@book{a, author={Sari, Jr., D. and others and {A and B} and ,, and family=Simpson, given=Homer},title={T}}\n',
      0,
      /and others[\s\S]*an empty name/,
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
    [
      'and, and nothing else',
      `@book{k,title={T},author={${' and'.repeat(1000)}}}\n`,
      0,
      /shape\.bib:1:19: .*an empty name/,
      [{ title: 'T' }],
    ],
    ['backslashes', `@book{k,title={${'\\\\'.repeat(1000)}x}}\n`, 0, '', [{ id: 'k' }]],
    ['comments without end', `@book{k,${'%'.repeat(5000)}\n title={x}}\n`, 0, '', [{ title: 'x' }]],
  ])('%s', async (...row) => expectRow(scratch, 'bib', row));

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
