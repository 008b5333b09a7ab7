// What is not held against a text or its list: things that only look like citations, works that are cited in a way of their own,
// and what reading may have got wrong. Each row stands beside citations and works in order; some show what is still found.
import { describe, expect, test } from 'vitest';
import { isGarbled } from '../../../src/lint/citations/garbled-text.js';
import { checkCitingText } from './fixtures.js';

const BODY = [
  'Albers (2001) beschreibt, wie Orte wachsen und sich leeren.',
  'Arbeit wandelt sich in jeder Zeit (Brand 2004).',
  'Lernen hört nie auf (Conrad 1998; Dorn 2003).',
];
const LIST = [
  'Albers, Jan (2001): Wege in den Ort. Hamburg: Elster.',
  'Brand, Ute (2004): Arbeit im Wandel. Bonn: Merkur.',
  'Conrad, Lena (1998): Über das Lernen. Köln: Fabel.',
  'Dorn, Rolf (2003): Bauen am Fluss. Ulm: Elster.',
];

/** Rules with what they point at, of the text with a further sentence and further references. */
function found(sentence: string, references: readonly string[] = []): string[] {
  const text = `${[...BODY, sentence].join('\n')}\n\nLiteratur\n\n${[...LIST, ...references].join('\n')}\n`;
  return checkCitingText(text).findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

describe('no citation', () => {
  test.each([
    ['Mehrere Staaten (Unabhängigkeit 1960) folgten.'],
    ['Der neue Rahmenplan galt lange. Danach (Rahmenplan 1987) wurde anders gebaut.'],
    ['Im Herbst wurde gefragt (also zwischen Herbst 2008 und Herbst 2010).'],
    ['Die Zahlen (WZ 2003 zu WZ 2008) weichen kaum ab.'],
    ['They speak of the European Years of Volunteering (2011) and that of Ageing (2012).'],
    ['Das steht in zwei herausgegebenen Büchern (1996 und 2002).'],
    ['Quelle: Amt der Finanzen (2003) in: Brand, Ute (2004: 12)'],
    ['Ulm, S. 15–34; Kern, Tom/Nora Iven (2003): „… ohne Halt“; Jung, Lea/Otto Kranz (2005): „… und los“.'],
    ['So sieht es auch das Autorenpaar Rita und Ute Brand (2004).'],
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each([
    ['Daran wurde gezweifelt (Ohnesorg 2007).', ['no-unlisted-citation Ohnesorg 2007']],
    ['Daran zweifelt Ohnesorg (2007).', ['no-unlisted-citation Ohnesorg (2007)']],
    [
      'Daran wurde gezweifelt (Ohnesorg 2007, Iven 2008).',
      ['no-unlisted-citation Ohnesorg 2007', 'no-unlisted-citation Iven 2008'],
    ],
  ])('but %s', (sentence, findings) => {
    expect(found(sentence)).toEqual(findings);
  });
});

describe('cited in its own way', () => {
  test.each([
    [
      'a work without a year',
      'Gerhard zeigt, wie man misst.',
      'Gerhard, Ilse (o. J.): Messen leicht gemacht. Bonn: Merkur.',
    ],
    [
      'the issue of a year',
      'So lernte man früher (Haller 1989, S. 9).',
      'Haller, Otto, Lernende im Beruf, in: Zeitschrift für Orte, Jg. 30, Heft 4/89.',
    ],
    [
      'an acronym in front',
      'Quelle: SUB 2010 - Bericht',
      'SUB - Sächsisches Umfragebüro GmbH (2010): Bericht über die Befragung, Dresden.',
    ],
    [
      'an acronym in a compound',
      'Das sagt das BMX-Schreiben vom 17.06.2009.',
      'BMX (2009): Behandlung von Konten. Bonn: Merkur.',
    ],
    [
      'the initials of a newspaper',
      'So stand es da (LNZ vom 6.04.1995).',
      'Leipziger Neue Zeitung (1995): Unter dem Stift. Leipzig: Elster.',
    ],
    [
      'a double name without its hyphen',
      'Das gilt im Sinne Esken Andresens (1990) noch immer.',
      'Esken-Andresen, Gitte (1990): Drei Welten der Arbeit. Bonn: Merkur.',
    ],
    [
      'the acronym in a title',
      'Das sei nicht gut (DKB u. DKB NRW-Stellungnahme v. 07.10.2004).',
      'www.dkb-nrw.de, Stellungnahme des DKB u. des DKB NRW, Ulm v. 07.10.2004.',
    ],
    [
      'a title in full',
      'In der „Denkschrift über das Wachsen großer Orte“ steht mehr.',
      'Verlag für Orte (Hg.) (1981): Denkschrift über das Wachsen großer Orte. Bonn: Merkur.',
    ],
    [
      'the same author behind a quotation',
      'Riemer schrieb über Haus und Hof: »Für den Einzelnen ist das Haus heller geworden« (ders. 1861: 220).',
      'Riemer, Wilhelm (1861): Die Höfe. Stuttgart: Fabel.',
    ],
  ])('%s', (_what, sentence, reference) => {
    expect(found(sentence, [reference])).toEqual([]);
  });

  test('by another reference', () => {
    const references = [
      'Iven, Karl (2005): Halt und Fahrt. In: Jung/Kern 2005, S. 71–76.',
      'Jung, Lea/Kern, Tom (Hg.) (2005): Zustände im Verkehr. Bonn: Merkur.',
    ];
    expect(found('Man hielt öfter (Iven 2005).', references)).toEqual([]);
  });

  test.each([
    [
      'Wenige sahen es kommen.',
      'Jung, Lea (2005): Zustände im Verkehr. Bonn: Merkur.',
      ['no-uncited-reference Jung, Lea'],
    ],
    [
      'Das schrieb schon Jung.',
      'Jung, Lea (2005): Zustände im Verkehr. Bonn: Merkur.',
      ['no-uncited-reference Jung, Lea'],
    ],
  ])('but not: %s', (sentence, reference, findings) => {
    expect(found(sentence, [reference])).toEqual(findings);
  });
});

describe('the given name of a whole name', () => {
  test('is a misspelling where the family name is right', () => {
    const reference = 'Yao, Shuqing (2004): Gespräche über Dörfer. Bonn: Merkur.';
    expect(found('Davon weiß man wenig (Yao Shuqin 2004).', [reference])).toEqual([
      'consistent-citation-name Yao Shuqin',
    ]);
  });

  test('with the family name first in the list as well', () => {
    const reference = 'Zhu Jialiang (2005): Gespräche über Felder. Bonn: Merkur.';
    expect(found('Davon weiß man wenig (Zhu Jialong 2005, 5).', [reference])).toEqual([
      'consistent-citation-name Zhu Jialong',
    ]);
  });

  test('is another name where the work is cited besides', () => {
    const reference = 'Yao, Shuqing (2004): Gespräche über Dörfer. Bonn: Merkur.';
    expect(found('Davon weiß man wenig (Yao Shuqing 2004; Yao Shuqin 2004).', [reference])).toEqual([
      'no-unlisted-citation Yao Shuqin 2004',
    ]);
  });
});

describe('lists that were badly parted', () => {
  test('two references in one', () => {
    const reference =
      'Esser, Roger (1973): Das Gespräch, Ulm Ebert, Paul and Karla H. Ebert (1990): Dörfer im Tal, Ulm';
    expect(found('So war es (Esser 1973; Ebert/Ebert 1990).', [reference])).toEqual([]);
  });

  test('a note among references', () => {
    expect(found('So war es.', ['18 Gespräch, in: Neue Zeitung, 11.8.2008.'])).toEqual([]);
  });
});

describe('garbled text', () => {
  const broken = 'Das EuropeäKioscmhmission und Wa2g0n8er sowie iatniSointenu der ArmutsKeonferenz '.repeat(12);
  const names = 'Der Aufruf von getUserName und parseHttpHeader im Programm myServerNode '.repeat(12);
  test.each([
    [broken, true],
    [names, false],
    [BODY.join('\n').repeat(20), false],
  ])('%.40s', (text, expected) => {
    expect(isGarbled(text)).toBe(expected);
  });

  test('is not held against its list', () => {
    expect(found(`${broken} (Ohnesorg 2007)`)).toEqual([]);
  });
});
