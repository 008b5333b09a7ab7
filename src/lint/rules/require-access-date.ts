// A page of the web without the date on which it was seen, where the style or the list gives one.
import {
  ACCESS_DATE_HABITS,
  ACCESS_DATE_LANGUAGES,
  type AccessDateUse,
  CHANGING_HOSTS,
  PRESS_TYPES,
  WEB_TYPES,
} from '../access-dates.js';
import type { CheckedDocument, CheckedList, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { isUnsure, placeOfVariable, textOf } from '../field-values.js';
import type { Rule } from '../rule.js';

// Diakses pada | Accessed: | [cited …
const ACCESS_WORD =
  /(?<!\p{L})(?:diakses|akses|diunduh|dilihat|dipetik|dicapai|accessed|retrieved|cited|viewed|visited|abgerufen|zugriff|stand|consult|acesso|acces|letzter)/iu;

// DOI, pages or a volume: a print that can be found without its address
const isPrinted = ({ item }: CheckedReference): boolean =>
  (['DOI', 'page', 'volume', 'issue'] as const).some((variable) => textOf(item, variable) !== '');

const isWebSource = ({ item }: CheckedReference): boolean => WEB_TYPES.has(item.type) && textOf(item, 'URL') !== '';

const isPressPage = (reference: CheckedReference): boolean =>
  PRESS_TYPES.has(reference.item.type) && textOf(reference.item, 'URL') !== '' && !isPrinted(reference);

const hasAccessDate = ({ item, text }: CheckedReference): boolean =>
  item.accessed !== undefined || ACCESS_WORD.test(text);

function isChanging({ item }: CheckedReference): boolean {
  const url = textOf(item, 'URL').toLowerCase();
  return CHANGING_HOSTS.some((host) => url.includes(host));
}

/** What a list is held to: its style's habit, else its language's, else its own. */
function useIn(checked: CheckedDocument, list: CheckedList): AccessDateUse | undefined {
  const { style, language = '' } = checked;
  if (style) return ACCESS_DATE_HABITS.find(({ style: name }) => name === style.name)?.use;
  if (ACCESS_DATE_LANGUAGES.has(language)) return 'always';
  const pages = list.references.filter(isWebSource);
  const dated = pages.filter(hasAccessDate).length;
  return dated > 0 && dated * 2 >= pages.length ? 'always' : undefined;
}

/** Lists that date no page give pages of the press without a date too; where the user asks for a style, it is the style's. */
function holdsPress({ style }: CheckedDocument, { references }: CheckedList): boolean {
  if (style?.isDetected === false) return true;
  const pages = references.filter((one) => isWebSource(one) || isPressPage(one));
  const dated = pages.filter(({ item }) => item.accessed !== undefined).length;
  return dated > 0 && dated * 2 >= pages.length;
}

const isWanted: Readonly<Record<AccessDateUse, (reference: CheckedReference) => boolean>> = {
  always: () => true,
  undated: ({ item }) => item.issued === undefined,
  changing: isChanging,
};

export const requireAccessDate: Rule = {
  id: 'require-access-date',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds web pages without the date on which they were read, where the style wants it.',
  why: 'Pages change and vanish; the date says which state was read. Indonesian Harvard, IEEE and MLA lists give it, Chicago only where the page bears no date, APA 7 (§9.16) only for pages that are meant to change.',
  examples: [
    {
      text: listText(
        'Ashari, Khasan. 2020. Diplomasi digital Indonesia. https://www.kemlu.go.id/diplomasi-digital',
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra',
      ),
      finds: ['https://www.kemlu.go.id/diplomasi-digital'],
    },
    {
      text: listText(
        'Agung, R. 2013. Pengertian dan Jenis Routing. http://mikrotikindo.blogspot.com/2013/02/jenis-routing.html',
      ),
      style: 'harvard-id',
      finds: ['http://mikrotikindo.blogspot.com/2013/02/jenis-routing.html'],
    },
    {
      text: listText(
        'Ashari, Khasan. 2014. “Pemerintah siapkan aturan baru.” Kompas, 3 Mei 2014. https://nasional.kompas.com/aturan-baru',
      ),
      style: 'harvard-id',
      finds: ['https://nasional.kompas.com/aturan-baru'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra',
      ),
      finds: [],
    },
    {
      text: listText('Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.'),
      finds: [],
    },
  ],
  check(checked, report) {
    for (const list of checked.lists) {
      const use = useIn(checked, list);
      if (!use) continue;
      const isPage = holdsPress(checked, list)
        ? (one: CheckedReference) => isWebSource(one) || isPressPage(one)
        : isWebSource;
      for (const reference of list.references) {
        if (!isPage(reference) || hasAccessDate(reference) || !isWanted[use](reference) || isUnsure(reference))
          continue;
        const span = placeOfVariable(checked, reference, 'URL');
        const message = 'Unexpected web page without an access date, expected the day on which it was read';
        const severity = use === 'always' ? undefined : 'info';
        report({ span, message, severity });
      }
    }
  },
};
