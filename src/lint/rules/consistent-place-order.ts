// Place before publisher or behind it, as the list mostly has it.
import type { CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { isDoubtfulField, printedText } from '../field-values.js';
import { checkManners, type PrintedForm } from '../list-manner.js';
import type { Rule } from '../rule.js';

const BOOK_TYPES: ReadonlySet<string> = new Set(['book', 'chapter']);
const PLACE_FIRST = 'place before the publisher';
const PUBLISHER_FIRST = 'publisher before the place';

// Unveröff. Manuskript, Düsseldorf | Skripsi tidak diterbitkan, Bandung: the place stands alone
const NO_PUBLISHER =
  /manus[ck]ript|unpublished|unver[öo]ff|tidak (?:di)?terbit|naskah|mimeo|typos[ck]ript|dissertation|diss\.|habil|thesis|tesis|skripsi|selbstverlag/iu;

function orderOf(reference: CheckedReference): PrintedForm | undefined {
  const [place, publisher] = ['publisher-place', 'publisher'].map((label) =>
    reference.segments.find((segment) => segment.label === label && !isDoubtfulField(reference, segment)),
  );
  if (!place || !publisher || !BOOK_TYPES.has(reference.item.type)) return undefined;
  if (NO_PUBLISHER.test(printedText(reference, { start: Math.max(0, publisher.start - 20), end: publisher.end })))
    return undefined;
  const stretch = { start: Math.min(place.start, publisher.start), end: Math.max(place.end, publisher.end) };
  return { ...stretch, form: place.start < publisher.start ? PLACE_FIRST : PUBLISHER_FIRST };
}

const PLACE_BEFORE = [
  'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
  'Dhofier, Zamakhsari. 2011. Tradisi Pesantren. Jakarta: LP3ES.',
  'Mughits, Abdul. 2008. Kritik Nalar Fiqh Pesantren. Jakarta: Kencana.',
  'Ramayulis. 2012. Sejarah Pendidikan Islam. Jakarta: Kalam Mulia.',
];
const PLACE_BEHIND = [
  'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Gramedia, Jakarta.',
  'Dhofier, Zamakhsari. 2011. Tradisi Pesantren. LP3ES, Jakarta.',
  'Mughits, Abdul. 2008. Kritik Nalar Fiqh Pesantren. Kencana, Jakarta.',
  'Ramayulis. 2012. Sejarah Pendidikan Islam. Kalam Mulia, Jakarta.',
];

export const consistentPlaceOrder: Rule = {
  id: 'consistent-place-order',
  group: 'list',
  severity: 'warning',
  summary: 'Finds references that print place and publisher the other way round than the rest of the list.',
  why: 'Styles print “Jakarta: Gramedia” or “Gramedia, Jakarta”, but not both in one list. Publishers bear the names of towns and towns those of publishers, so that the order is what readers go by.',
  examples: [
    {
      text: listText(...PLACE_BEFORE, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Fadilatama: Yogyakarta.'),
      finds: ['Fadilatama: Yogyakarta'],
    },
    {
      text: listText(...PLACE_BEHIND, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'),
      finds: ['Yogyakarta: Fadilatama'],
    },
    {
      text: listText(...PLACE_BEFORE, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Naskah tidak terbit, Yogyakarta.'),
      finds: [],
    },
    {
      text: listText(...PLACE_BEFORE, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'),
      finds: [],
    },
    {
      text: listText(...PLACE_BEHIND, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Fadilatama, Yogyakarta.'),
      finds: [],
    },
  ],
  check: checkManners([{ formOf: orderOf, say: (form) => form }]),
};
