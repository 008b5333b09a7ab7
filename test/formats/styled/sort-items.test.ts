// The order of lists: how texts compare, and what keys do with what is missing, with equals and the other way round.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { collationKey, sortedOrder } from '../../../src/formats/styled/sort-items.js';
import type { SortKey } from '../../../src/formats/styled/sort-keys.js';

describe('collationKey', () => {
  it.each([
    ['Öz', 'oz'],
    ['Ångström', 'angstrom'],
    ['Şahin', 'sahin'],
    ['İnalcık', 'inalcik'],
    ['Straße', 'strasse'],
    ['Æon Œuvre', 'aeon oeuvre'],
    ['Øster Đorđe Ðag Þor Łódź', 'oster dorde dag thor lodz'],
    ['Ħal Ŋo', 'hal ngo'],
    ['Жуков Ψυχή', 'жуков ψυχη'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ["Asy-Syifa'", 'asysyifa'],
    ['Asy\u2010Syifa\u02bc', 'asysyifa'],
    ['\u02bfAbd al-\u02beAziz', 'abd alaziz'],
    ['‘Abd', 'abd'],
    ['  A ,  B. ', 'a b'],
    ['Sari\tD.', 'sari\td'],
    ['Sari \t\t Budi', 'sari\t\tbudi'],
    ['ﬁlm ①', 'film 1'],
    ['字 あ', '字 あ'],
    ['…', ''],
    ['', ''],
  ])('%j', (text, key) => {
    expect(collationKey(text)).toBe(key);
  });

  it.each([
    ['Sari', 'Sari\tD.'],
    ['Sari\tDewi', 'Sari Dewi'],
    ['Sari\tD.\t\tBudi', 'Sari\tDewi'],
    ['Sari Dewi', 'Sariah'],
    ['De Santo', 'Debora'],
    ['9 rak', 'abu'],
    ['Öz', 'Ozan'],
    ['Zat', '字'],
  ])('%j stands before %j', (first, second) => {
    expect(collationKey(first) < collationKey(second)).toBe(true);
  });
});

const key = (variable: 'title' | 'volume', descending = false): SortKey => ({
  descending,
  keyOf: (item) => String(item[variable] ?? ''),
});

const list = (...texts: readonly string[]): CslItem[] =>
  texts.map((text, index) => {
    const [title, volume] = text.split('|');
    return { id: `${index}`, type: 'book', ...(title && { title }), ...(volume && { volume }) };
  });

describe('sortedOrder', () => {
  it.each<[string, readonly string[], readonly SortKey[], readonly number[]]>([
    ['by one key', ['c', 'a', 'b'], [key('title')], [1, 2, 0]],
    ['the other way round', ['c', 'a', 'b'], [key('title', true)], [0, 2, 1]],
    ['what is missing last', ['', 'a', '', 'b'], [key('title')], [1, 3, 0, 2]],
    ['what is missing last, the other way round too', ['', 'a', '', 'b'], [key('title', true)], [3, 1, 0, 2]],
    ['what has no letter last', ['…', 'a'], [key('title')], [1, 0]],
    ['by a second key', ['a|2', 'a|1', 'A|3'], [key('title'), key('volume')], [1, 0, 2]],
    ['equals as they came', ['a', 'Á', 'a', 'A'], [key('title')], [0, 1, 2, 3]],
    ['equals as they came, the other way round too', ['a', 'b', 'Á'], [key('title', true)], [1, 0, 2]],
    ['by no key', ['b', 'a'], [], [0, 1]],
    ['nothing', [], [key('title')], []],
  ])('%s', (_, texts, keys, order) => {
    expect(sortedOrder(list(...texts), keys)).toEqual(order);
  });
});
