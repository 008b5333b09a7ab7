// What copying and chat programs leave behind.
import { pick } from '../../random.js';
import { fieldText, planted } from '../seeded-document.js';
import { AUTHOR_DATE, indexOf, inField, inReference, onlyIn, type Planter, withTail, withText } from './planter.js';

const CHAT = ['no-chat-residue'];
const UTM = '?utm_source=chatgpt.com';
const GAPS = [' [insert DOI]', ' [insert URL here]', ' [insert publisher]'];
const PLACEHOLDERS = ['10.xxxx/xxxxx', '10.1234/xxxxxxx', '10.XXXX/j.XXXX'];
const REFERENCE_MARKS = [':contentReference[oaicite:3]{index=3}', '【4†source】', 'citeturn0search2'];

const REMARKS = {
  en: ['(have to look this one up again in the library)', '— ask the supervisor whether this one is needed at all'],
  id: ['(buku ini belum selesai dibaca sama sekali)', '— nanti diperiksa lagi bersama pembimbing skripsi'],
} as const;

/** Windows-1252 read from UTF-8. */
const BROKEN: readonly (readonly [string, string])[] = [
  ['–', 'â€“'],
  ['’', 'â€™'],
  ['é', 'Ã©'],
  ['ü', 'Ã¼'],
  ['ö', 'Ã¶'],
  ['á', 'Ã¡'],
  ['“', 'â€œ'],
];

const mojibake = inReference(({ pieces }, _, random) => {
  const places = [...pieces.keys()].flatMap((index) =>
    BROKEN.flatMap(([sign, broken]) => (pieces[index].text.includes(sign) ? [{ index, sign, broken }] : [])),
  );
  if (places.length === 0) return undefined;
  const { index, sign, broken } = pick(places, random);
  return withText(pieces, index, pieces[index].text.replace(sign, planted(broken)));
});

export const LEFTOVER_ERRORS: readonly Planter[] = [
  {
    kind: 'chat-source-in-address',
    rules: CHAT,
    plant: onlyIn(
      AUTHOR_DATE,
      inField('URL', (url) => url + planted(UTM)),
    ),
  },
  {
    kind: 'chat-source-in-doi',
    rules: CHAT,
    plant: onlyIn(
      AUTHOR_DATE,
      inField('DOI', (doi, reference) =>
        /doi\.org\/$/u.test(reference.pieces[indexOf(reference, 'DOI') - 1]?.text ?? '') || doi.startsWith('http')
          ? doi + planted(UTM)
          : undefined,
      ),
    ),
  },
  {
    kind: 'gap-to-be-filled',
    rules: CHAT,
    plant: inReference((reference, _, random) => withTail(reference, { text: planted(pick(GAPS, random)) })),
  },
  {
    kind: 'placeholder-doi',
    rules: CHAT,
    plant: inField('DOI', (doi, _, random) => doi.replace(/10\..*$/u, planted(pick(PLACEHOLDERS, random)))),
  },
  {
    kind: 'chat-reference-mark',
    rules: CHAT,
    plant: inReference((reference, _, random) =>
      fieldText(reference, 'title') === ''
        ? undefined
        : withTail(reference, { text: ` ${planted(pick(REFERENCE_MARKS, random))}` }),
    ),
  },
  { kind: 'mojibake', rules: ['no-mojibake'], plant: mojibake },
  {
    kind: 'remark-behind',
    rules: ['no-leftover-text'],
    plant: onlyIn(
      AUTHOR_DATE,
      inReference((reference, { language }, random) =>
        withTail(reference, { text: ' ' }, { text: planted(pick(REMARKS[language], random)) }),
      ),
    ),
  },
];
