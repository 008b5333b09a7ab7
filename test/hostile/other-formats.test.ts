// RIS, NBIB, EndNote's XML and YAML that are broken, strange or meant to harm: nothing outside of the text is ever opened.
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { expectRow, type Row } from './rows.js';

const scratch = makeScratch();

describe('RIS and NBIB', () => {
  it.each<Row>([
    [
      'records without their end',
      'TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\n',
      0,
      /shape\.ris:1:1: .*without ER/,
      [{ title: 'A' }, { title: 'B' }],
    ],
    [
      'wrong blanks',
      'TY - JOUR\nTI- A\nAU  -Sari, D\n ER -\n',
      0,
      '',
      [{ type: 'article-journal', title: 'A', author: [{ family: 'Sari', given: 'D' }] }],
    ],
    [
      'lines that begin as tags do and go on with an abstract',
      'TY  - JOUR\nTI  - A\nAB  - satu\nCT- dan MRI-dua\nCT-tiga\nER  - \n',
      0,
      '',
      [{ abstract: 'satu CT- dan MRI-dua CT-tiga' }],
    ],
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
  ])('%s', async (...row) => expectRow(scratch, 'ris', row));

  it('NBIB that breaks off', async () => {
    await expectRow(scratch, 'nbib', [
      '',
      'PMID- 1\nTI  - A\n      B\nFAU - Sari, D\n',
      0,
      '',
      [{ title: 'A B', PMID: '1' }],
    ]);
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
  ])('%s', async (...row) => expectRow(scratch, 'xml', row));

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
    await expectRow(scratch, 'yaml', row);
    expect(Object.hasOwn(Object.prototype, 'kotor')).toBe(false);
  });
});
