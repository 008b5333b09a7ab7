// EndNote XML in: each element, each type of reference, and files that try to make the parser expand or forget something.
import { describe, expect, it } from 'vitest';
import { ITEM_TYPES } from '../../src/csl/item.js';
import { RECORD_OF_NAME, RECORD_OF_NUMBER } from '../../src/formats/endnote/reference-types.js';
import { readItems } from '../../src/formats/read-items.js';
import { ITEM_TYPE_OF_RECORD } from '../../src/formats/ris/record-types.js';

const read = (xml: string) => readItems(xml, 'endnote-xml', 'x.xml');
const file = (records: string) => `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${records}</records></xml>`;
const record = (inside: string, type = 'Journal Article', number = 17) =>
  `<record><rec-number>a</rec-number><ref-type name="${type}">${number}</ref-type>${inside}</record>`;
const style = (text: string, face = 'normal') => `<style face="${face}" font="default" size="100%">${text}</style>`;
const people = (group: string, ...names: string[]) =>
  `<contributors><${group}>${names.map((name) => `<author>${style(name)}</author>`).join('')}</${group}></contributors>`;

const halim = { family: 'Halim', given: 'Maya' };

describe('fields', () => {
  it.each<[what: string, xml: string, fields: object, type?: string]>([
    ['a title in a style', `<titles><title>${style('Arsip')}</title></titles>`, { title: 'Arsip' }],
    [
      'faces of styles',
      `<titles><title>${style('A')} ${style('b', 'italic')} H${style('2', 'subscript')}${style('x', 'superscript')}${style('y', 'bold italic')}</title></titles>`,
      { title: 'A <i>b</i> H<sub>2</sub><sup>x</sup><i><b>y</b></i>' },
    ],
    ['a title without a style', '<titles><title>Arsip</title></titles>', { title: 'Arsip' }],
    [
      'entities and characters',
      '<titles><title>A &amp; B &lt;c&gt; &#233;&#xE9; &nbsp; &#0;</title></titles>',
      { title: 'A & B <c> éé &nbsp; \ufffd' },
    ],
    ['a CDATA section', '<titles><title><![CDATA[A <b> & c]]></title></titles>', { title: 'A <b> & c' }],
    [
      'a journal',
      '<titles><secondary-title>Jurnal Pustaka</secondary-title></titles><periodical><full-title>Jurnal Pustaka</full-title><abbr-1>J. Pust.</abbr-1></periodical>',
      { 'container-title': 'Jurnal Pustaka', 'container-title-short': 'J. Pust.' },
    ],
    [
      'a journal in its periodical alone',
      '<periodical><full-title>Jurnal Pustaka</full-title></periodical>',
      { 'container-title': 'Jurnal Pustaka' },
    ],
    [
      'an alternative title',
      '<titles><secondary-title>Jurnal Pustaka</secondary-title><alt-title>J. Pust.</alt-title></titles>',
      { 'container-title': 'Jurnal Pustaka', 'container-title-short': 'J. Pust.' },
    ],
    [
      'a short title',
      '<titles><title>A</title><short-title>B</short-title></titles>',
      { title: 'A', 'title-short': 'B' },
    ],
    ['a series', '<titles><secondary-title>Seri</secondary-title></titles>', { 'collection-title': 'Seri' }, 'Book'],
    [
      'a chapter in a book in a series',
      '<titles><secondary-title>Kajian</secondary-title><tertiary-title>Seri</tertiary-title></titles>',
      { 'container-title': 'Kajian', 'collection-title': 'Seri' },
      'Book Section',
    ],
    [
      'authors',
      people('authors', 'Halim, Maya', 'BPS,', 'Wirawan'),
      { author: [halim, { literal: 'BPS' }, { literal: 'Wirawan' }] },
    ],
    ['editors of a chapter', people('secondary-authors', 'Halim, Maya'), { editor: [halim] }, 'Book Section'],
    [
      'editors of a series of chapters',
      people('tertiary-authors', 'Halim, Maya'),
      { 'collection-editor': [halim] },
      'Book Section',
    ],
    ['editors of a book', people('tertiary-authors', 'Halim, Maya'), { editor: [halim] }, 'Book'],
    ['second people of a book alone', people('secondary-authors', 'Halim, Maya'), { editor: [halim] }, 'Book'],
    ['an edited book', people('authors', 'Halim, Maya'), { editor: [halim] }, 'Edited Book'],
    ['translators', people('subsidiary-authors', 'Halim, Maya'), { translator: [halim] }, 'Book'],
    ['translated authors', people('translated-authors', 'Halim, Maya'), { translator: [halim] }, 'Book'],
    [
      'volume, issue and pages',
      '<pages>pp. 101-118</pages><volume>7</volume><number>2</number>',
      { page: '101-118', volume: '7', issue: '2' },
    ],
    [
      'the length of a book',
      '<pages>350</pages><number>4</number><num-vols>2</num-vols><edition>3</edition>',
      { 'number-of-pages': '350', 'collection-number': '4', 'number-of-volumes': '2', edition: '3' },
      'Book',
    ],
    ['the number of a report', '<number>12</number><isbn>TR-7</isbn>', { number: '12, TR-7' }, 'Report'],
    ['the first page of an article', '<section>45</section>', { page: '45' }],
    ['a section of a newspaper', '<section>B</section>', { section: 'B' }, 'Newspaper Article'],
    ['a version', '<edition>2.1</edition>', { version: '2.1' }, 'Computer Program'],
    ['a court', '<publisher>Mahkamah Agung</publisher>', { authority: 'Mahkamah Agung' }, 'Case'],
    ['a year', '<dates><year>2021</year></dates>', { issued: { 'date-parts': [[2021]] } }],
    [
      'a year and a day',
      '<dates><year>2021</year><pub-dates><date>Aug 2</date></pub-dates></dates>',
      { issued: { 'date-parts': [[2021, 8, 2]] } },
    ],
    [
      'a year and a day behind it',
      '<dates><year>2021</year><pub-dates><date>2 August</date></pub-dates></dates>',
      { issued: { 'date-parts': [[2021, 8, 2]] } },
    ],
    [
      'a full date',
      '<dates><year>2021</year><pub-dates><date>2021/08/02</date></pub-dates></dates>',
      { issued: { 'date-parts': [[2021, 8, 2]] } },
    ],
    [
      'a date of another year',
      '<dates><year>2020</year><pub-dates><date>2021/08/02</date></pub-dates></dates>',
      { issued: { 'date-parts': [[2020]] } },
    ],
    [
      'a date alone',
      '<dates><pub-dates><date>2021/08</date></pub-dates></dates>',
      { issued: { 'date-parts': [[2021, 8]] } },
    ],
    ['no date yet', '<dates><year>in press</year></dates>', { issued: { literal: 'in press' } }],
    ['a DOI', '<electronic-resource-num>https://doi.org/10.1/x</electronic-resource-num>', { DOI: '10.1/x' }],
    [
      'an ISSN and an ISBN',
      '<isbn>2049-3630 (Print)&#xD;9780306406157</isbn>',
      { ISSN: '2049-3630 (Print)', ISBN: '9780306406157' },
    ],
    [
      'links',
      '<urls><related-urls><url>https://a.example/1</url><url>https://a.example/2</url></related-urls></urls><access-date>2024/12/06</access-date>',
      {
        URL: 'https://a.example/1',
        accessed: { 'date-parts': [[2024, 12, 6]] },
        custom: { endnote: { urls: ['https://a.example/2'] } },
      },
    ],
    [
      'keywords',
      '<keywords><keyword>arsip&#xD;peta</keyword><keyword>buku</keyword></keywords>',
      { keyword: 'arsip, peta, buku' },
    ],
    [
      'texts',
      '<abstract>a</abstract><notes>b</notes><research-notes>c</research-notes><language>id</language><call-num>d</call-num><work-type>e</work-type><pub-location>f</pub-location><publisher>g</publisher><remote-database-name>h</remote-database-name>',
      {
        abstract: 'a',
        note: 'b',
        annote: 'c',
        language: 'id',
        'call-number': 'd',
        genre: 'e',
        'publisher-place': 'f',
        publisher: 'g',
        source: 'h',
      },
    ],
    [
      'what CSL has no variable for',
      '<custom1>x</custom1><label>y</label>',
      { custom: { endnote: { custom1: 'x', label: 'y' } } },
    ],
    [
      'an accession number of PubMed',
      '<accession-num>123</accession-num><remote-database-name>PubMed</remote-database-name>',
      { PMID: '123', source: 'PubMed' },
    ],
    ['an accession number', '<accession-num>123</accession-num>', { custom: { endnote: { 'accession-num': '123' } } }],
    ['white space', '<titles><title>\n  Arsip\n  dan  peta </title></titles>', { title: 'Arsip dan peta' }],
  ])('%s', async (_, xml, fields, type = 'Journal Article') => {
    const { items, findings } = await read(file(record(xml, type, 0)));
    expect(findings).toEqual([]);
    const { type: itemType, ...rest } = items[0];
    expect(ITEM_TYPES).toContain(itemType);
    expect(rest).toEqual({ id: 'a', ...fields });
  });

  it.each(Object.entries(RECORD_OF_NAME))('reads the type %s as RIS reads %s', async (name, kind) => {
    const { items } = await read(file(record(people('authors', 'A, B'), name, 0)));
    expect(items[0].type).toBe(ITEM_TYPE_OF_RECORD[kind]);
  });

  it.each(Object.entries(RECORD_OF_NUMBER))('reads the number %s as RIS reads %s', async (number, kind) => {
    const { items } = await read(file(record(people('authors', 'A, B'), '', Number(number))));
    expect(items[0].type).toBe(ITEM_TYPE_OF_RECORD[kind]);
  });

  it('reads proceedings without an author as a book', async () => {
    const { items } = await read(
      file(record(people('secondary-authors', 'Halim, Maya'), 'Conference Proceedings', 10)),
    );
    expect(items[0]).toEqual({ id: 'a', type: 'book', editor: [halim] });
  });

  it('numbers records that have no number', async () => {
    const { items } = await read(file('<record><ref-type name="Book">6</ref-type></record>'.repeat(2)));
    expect(items.map(({ id }) => id)).toEqual(['item-1', 'item-2']);
  });
});

describe('faults', () => {
  it('keeps the neighbours of a record that is none', async () => {
    const broken = '<record><titles><title>A</titles></record>';
    const xml = file(`<record><ref-type>6</ref-type></record>${broken}${record('<titles><title>B</title></titles>')}`);
    const { items, findings } = await read(xml);
    expect(items.map(({ title }) => title)).toEqual([undefined, 'B']);
    expect(findings.map(({ code, span }) => [code, xml.slice(span?.start, span?.end)])).toEqual([
      ['invalid-endnote', broken],
    ]);
  });

  it('reads up to the next record where one is not closed', async () => {
    const { items, findings } = await read(
      '<records><record><rec-number>1</rec-number><record><ref-type>6</ref-type><rec-number>2</rec-number></record>',
    );
    expect(items.map(({ id }) => id)).toEqual(['2']);
    expect(findings.map(({ code }) => code)).toEqual(['invalid-endnote']);
  });

  it('says that a type is not known, and that there is no record', async () => {
    expect((await read(file(record('', 'Scroll', 99)))).findings.map(({ code }) => code)).toEqual(['unknown-type']);
    expect((await read('<xml/>')).findings.map(({ code }) => code)).toEqual(['no-entries']);
    expect((await read('nothing')).findings.map(({ code }) => code)).toEqual(['no-entries']);
  });

  it('expands no entity of its own or of a file', async () => {
    const bomb = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const dtd = `<!DOCTYPE xml [<!ENTITY l0 "lol"><!ENTITY f SYSTEM "file:///etc/hostname">${bomb}]>`;
    const { items } = await read(
      `${dtd}<xml><records>${record('<titles><title>&l12;&f;</title></titles>')}</records></xml>`,
    );
    expect(items[0].title).toBe('&l12;&f;');
  });

  it('expands none that stands in a record', async () => {
    const { items, findings } = await read(
      file('<record><!DOCTYPE x [<!ENTITY a "b">]><titles><title>&a;</title></titles></record>'),
    );
    expect(items.every(({ title }) => title !== 'b')).toBe(true);
    expect(items.length + findings.length).toBeGreaterThan(0);
  });

  it('lets no element reach Object.prototype', async () => {
    const hostile = record('<__proto__><title>x</title></__proto__>');
    const { items, findings } = await read(
      file(hostile + record('<constructor>y</constructor><toString>z</toString>')),
    );
    expect(items).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['invalid-endnote', 'invalid-endnote']);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  // Quadratic time would take minutes.
  it.each([
    ['<record>', 40_000],
    ['<record><a>', 40_000],
    ['<record></record>', 20_000],
    ['<', 700_000],
    ['<a>', 150_000],
    ['<!--', 150_000],
    ['<![CDATA[', 60_000],
    ['&lt;', 300_000],
    ['<a b="', 100_000],
    ['<style face="italic">', 40_000],
    ['</record>', 60_000],
    [' x="1"', 60_000],
  ])(
    'reads %j over and over in linear time',
    async (piece, count) => {
      const started = performance.now();
      await read(`<record><title>${piece.repeat(count)}`);
      await read(`<record${piece.repeat(count)}</record>`);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    30_000,
  );
});
