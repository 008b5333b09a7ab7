// CSL-JSON that is broken, strange or meant to harm: what can be read comes out, what cannot is told with its place.
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { expectRow, type Row } from './rows.js';
import { itemsOf, runOn } from './run-on.js';

const scratch = makeScratch();
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
    [
      'an endless number',
      item(',"volume":1e400'),
      0,
      /shape\.json:1:47: Unexpected number 1e400, whose digits cannot all be held/,
      [{ title: 'T', volume: '1e400' }],
    ],
    [
      'an id of twenty digits',
      '[{"id":12345678901234567890,"type":"book","title":"12345678901234567890"}]',
      0,
      /shape\.json:1:8: Unexpected number 12345678901234567890/,
      [{ id: '12345678901234567890', title: '12345678901234567890' }],
    ],
    [
      'months, days and years that no calendar has',
      `[${['["2001","13","45"]', '[1e9]', '[2001,25]', '[2001,0]', '[2001,21]', '["c. 1500"]']
        .map((parts, index) => `{"id":"d${index}","type":"book","issued":{"date-parts":[${parts}]}}`)
        .join('\n,')}]`,
      0,
      /shape\.json:1:\d+: .*day 45[\s\S]*:2:.*year 1000000000[\s\S]*:3:.*month 25[\s\S]*:4:.*month 0.*\n$/,
      [
        { issued: { 'date-parts': [['2001', '13', '45']] } },
        { issued: { 'date-parts': [[1e9]] } },
        { issued: { 'date-parts': [[2001, 25]] } },
        { issued: { 'date-parts': [[2001, 0]] } },
        { issued: { 'date-parts': [[2001, 21]] } },
        { issued: { 'date-parts': [['c. 1500']] } },
      ],
    ],
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
      /shape\.json:1:27: Several items have the id "a", on line 1/,
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
      /shape\.json:1:\d+: \[0\]\.custom\.a: Nested deeper/,
      [{ title: 'T' }],
    ],
    ['a deep list', '['.repeat(5000) + ']'.repeat(5000), 2, /shape\.json:1:2: \[0\]: Unexpected array/, []],
  ])('%s', async (...row) => {
    await expectRow(scratch, 'json', row);
    expect(Object.hasOwn(Object.prototype, 'kotor')).toBe(false);
  });

  it('a string of millions of escapes before a fault does not hide the fault', async () => {
    const run = await runOn(scratch, 'escapes.json', `["${'\\n'.repeat(8_000_000)}",1e400]`);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/escapes\.json:1:2: \[0\]: Unexpected string/);
  });

  it.each([
    [
      'items',
      JSON.stringify(Array.from({ length: 2000 }, (_, i) => ({ id: `k${i}`, type: 'book', title: `J ${i}` }))),
      2000,
    ],
    ['authors', item(`,"author":${JSON.stringify(Array.from({ length: 3000 }, (_, i) => ({ family: `F${i}` })))}`), 1],
    ['escapes', item(`,"note":"${'\\n'.repeat(8_000_000)}"`), 1],
    ['words', item(`,"note":"${'kata '.repeat(50_000)}"`), 1],
  ])('many %s', async (_, content, count) => {
    const run = await runOn(scratch, 'many.json', content);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(itemsOf(run)).toHaveLength(count);
  });
});
