// What stands at the end of a title and is not of it: "Judul. Terj. Moh. Zuhri", "Judul. Tesis Sarjana", "Judul (Edisi
// kedua)", "Judul. Dlm". The labeller takes the last part of a long title along now and then; printed words as plain as
// these give it back. A part of normalising, before any value is read.
import type { SegmentLabel } from '../label/labels.js';
import type { Segment } from '../label/segment.js';

/** The form of a tail; its first group is the value of `label`. Without a label the tail is only a lead word. */
interface TitleTail {
  readonly form: RegExp;
  readonly label?: SegmentLabel;
}

// behind a sentence, or as the whole of a second title segment
const AFTER = String.raw`(?:^|[.?!,]["”’]?\s+)`;
const CAPITAL_TO_END = String.raw`(\p{Lu}[^:;()]{2,119})$`;

const TAILS: readonly TitleTail[] = [
  // Judul. Tesis Sarjana yang tidak diterbitkan
  {
    label: 'genre',
    form: /[.?!]["”’]?\s+((?:Skripsi|Tesis|Disertasi|Tugas Akhir|Thesis|Dissertation|Dissertasi|Magisterarbeit|Masterarbeit|Diplomarbeit|Unpublished (?:thesis|dissertation))(?: (?:S[123]|[Ss]arjana|[Mm]agister|[Dd]oktor|[Mm]aster|yang|tidak|belum|diterbitkan|dipublikasikan)){0,6})$/,
  },
  // Judul. Terj. Moh. Zuhri | Judul, translated by Ann Brook
  {
    label: 'translator',
    form: new RegExp(
      `${AFTER}(?:[Tt]erj\\.|[Tt]erjemahan|[Dd]iterjemahkan oleh|[Aa]lih [Bb]ahasa(?: oleh)?:?|[Pp]enerjemah:?|[Tt]ranslated by|[Tt]rans\\. by|[Üü]bersetzt von|[Üü]bers\\. von|[Tt]raduit par|[Tt]rad\\. par|[Tt]raducido por|[Tt]raduzido por) ${CAPITAL_TO_END}`,
      'u',
    ),
  },
  // Titel. Hrsg. von Walter Schmitz | Judul, disunting oleh Budi Santika
  {
    label: 'editor',
    form: new RegExp(
      `${AFTER}(?:[Hh]rsg\\. von|[Hh]erausgegeben von|[Dd]isunting oleh|[Dd]iedit oleh|[Pp]enyunting:?|[Ee]dited by|[Ee]d\\. by|[Éé]dité par|[Ee]ditado por) ${CAPITAL_TO_END}`,
      'u',
    ),
  },
  // Judul (Edisi kedua) | Title (2nd ed.)
  {
    label: 'edition',
    form: /\s\(((?:Edisi|edisi|Edition|Cetakan) [^()]{1,24}|\d{1,2}(?:st|nd|rd|th) ed(?:ition|\.)?)\)?$/,
  },
  // Judul. Dlm
  { form: /[.,]\s+(?:Dlm|Dalam|Di dalam)$/ },
];

const LABELS_ONCE: ReadonlySet<SegmentLabel> = new Set(['genre', 'edition']);

/** The title's part before the tail, and the tail; undefined when it has none, or when nothing of a title would be left. */
function cutTail(text: string, title: Segment, labels: ReadonlySet<SegmentLabel>): Segment[] | undefined {
  const printed = text.slice(title.start, title.end);
  for (const { form, label } of TAILS) {
    if (label && LABELS_ONCE.has(label) && labels.has(label)) continue;
    const match = form.exec(printed);
    if (!match) continue;
    const kept = match.index > 0 ? [{ ...title, end: title.start + match.index }] : [];
    const start = title.start + match.index + match[0].lastIndexOf(match[1] ?? '');
    const tail = label ? [{ ...title, label, start, end: start + match[1].length }] : [];
    return [...kept, ...tail];
  }
  return undefined;
}

// the cheap question first: most titles have none of these words
const MAY_HAVE_TAIL =
  /skripsi|tesis|disertasi|tugas akhir|thesis|dissertation|arbeit$|terj|bahasa|trad|trans|bers|hrsg|von|oleh|peny|edi|ed\.|dal|dlm|cetakan|\d ?(?:st|nd|rd|th)/i;
const LONGEST = 1000;

/** Cuts the tails off titles; at least one title stays whole or in part. */
export function cutTitleTails(text: string, segments: readonly Segment[]): readonly Segment[] {
  const mayHaveTail = ({ label, start, end }: Segment): boolean =>
    label === 'title' && end - start <= LONGEST && MAY_HAVE_TAIL.test(text.slice(start, end));
  if (!segments.some(mayHaveTail)) return segments;
  const labels = new Set(segments.map(({ label }) => label));
  const titles = segments.filter(({ label }) => label === 'title');
  let settled = segments;
  for (const title of titles.filter(mayHaveTail)) {
    const parts = cutTail(text, title, labels);
    if (!parts || (titles.length === 1 && parts[0]?.label !== 'title')) continue;
    settled = settled.flatMap((segment) => (segment === title ? parts : segment));
  }
  return settled;
}
