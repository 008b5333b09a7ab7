// Compares labelled references with gold, field by field. A field is right when its letters and digits are gold's, lead
// words ("pp.", "Vol.", "In", "doi:") and the word for "and" between names left out; volume and issue count as one field,
// since some corpora print "26(3)" as one. A reference is exact when every field that its corpus marks is right and none is invented.
import type { SegmentLabel } from '../label/labels.js';
import type { GoldReference, GoldSpan } from './corpus.js';

/** What is scored: the labels, volume standing for volume and issue together. */
export type ScoredLabel = Exclude<SegmentLabel, 'issue'>;

/** One field of one reference that is not as gold has it; values are letters and digits only, empty where there is none. */
export interface Difference {
  readonly reference: number;
  readonly label: ScoredLabel;
  readonly wanted: string;
  readonly got: string;
}

/** How one field came out: how often gold has it, and how often it was right, invented and missed (a wrong value is both). */
export interface FieldScore {
  readonly label: ScoredLabel;
  readonly wanted: number;
  readonly right: number;
  readonly invented: number;
  readonly missed: number;
}

export interface Scores {
  readonly references: number;
  readonly micro: number;
  readonly macro: number;
  readonly exact: number;
  /** In the order in which gold has them first. */
  readonly fields: readonly FieldScore[];
  readonly differences: readonly Difference[];
}

const ANY_PAGE_WORD = /\b(?:pages?|pp?|pgs?|seiten?|ss?|hlm|hal|halaman|págs?|pag)\b\.?/giu;
const ANY_VOLUME_WORD =
  /\b(?:volumes?|vols?|v|bd|band|jg|jilid|tome|nos?|nr|n|num|number|nomor|issue|iss|heft|h)\b\.?/giu;
const ANY_EDITOR_WORD =
  /\b(?:in|edited by|editors?|eds?|hrsg|hg|herausgegeben von|dir|orgs?|coords?|penyunting)\b\.?/giu;
const ANY_EDITION_WORD = /\b(?:edition|edisi|edn?|éd|auflage|aufl|cetakan|cet|ke)\b\.?/giu;

/** Lead words that corpora put inside or outside a field. */
const LEAD_WORDS: Partial<Record<ScoredLabel, RegExp>> = {
  page: ANY_PAGE_WORD,
  volume: ANY_VOLUME_WORD,
  'container-title': /^\W*(?:in|dalam|dans|en)\b\W+/iu,
  editor: ANY_EDITOR_WORD,
  author: /\b(?:editors?|eds?|hrsg|hg)\b\.?\W*$/iu,
  DOI: /^\W*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi\W*)/iu,
  edition: ANY_EDITION_WORD,
  genre: /[.]/gu,
};

const JOINING_WORD = /(^|[\s,;.(])(?:and|und|et|dan|y|e|en|og|och|with)(?=[\s,;.(]|$)/giu;
const PEOPLE = new Set<ScoredLabel>(['author', 'editor', 'translator', 'director']);
const NOT_COMPARED = /[^\p{L}\p{N}]+/gu;

/** The comparable value of a field: the text of its spans, joined, lead words left out. */
export function comparableValue(raw: string, spans: readonly GoldSpan[], label: ScoredLabel): string {
  const printed = spans
    .filter((span) => span.label === label || (label === 'volume' && span.label === 'issue'))
    .map(({ start, end }) => raw.slice(start, end))
    .join(' ');
  const lead = LEAD_WORDS[label];
  const bare = lead ? printed.replace(lead, ' ') : printed;
  const joined = PEOPLE.has(label) ? bare.replace(JOINING_WORD, '$1') : bare;
  return joined.normalize('NFKC').toLowerCase().replace(NOT_COMPARED, '');
}

type Counts = Omit<FieldScore, 'label'>;
type Tally = { -readonly [count in keyof Counts]: Counts[count] };

export const f1 = ({ right, invented, missed }: Counts): number => (2 * right) / (2 * right + invented + missed || 1);
export const precision = ({ right, invented }: Counts): number => right / (right + invented || 1);
export const recall = ({ right, missed }: Counts): number => right / (right + missed || 1);

/** The labels that stand in any of these. */
export function scoredLabels(gold: readonly Pick<GoldReference, 'spans'>[]): ScoredLabel[] {
  const seen = new Set(gold.flatMap(({ spans }) => spans.map(({ label }) => (label === 'issue' ? 'volume' : label))));
  return [...seen];
}

/** Labels that gold holds less often than this say nothing in a mean, unless there are no others. */
const LEAST_FOR_MACRO = 10;

/**
 * Scores predicted spans against gold; both in the same order. Only the labels that a reference's corpus can tell apart count, and of these
 * only `labels`: those that gold holds at all.
 */
export function scoreReferences(
  gold: readonly GoldReference[],
  predicted: readonly (readonly GoldSpan[])[],
  labels: readonly ScoredLabel[] = scoredLabels(gold),
): Scores {
  const tallies = new Map(
    labels.map((label): [ScoredLabel, Tally] => [label, { right: 0, invented: 0, missed: 0, wanted: 0 }]),
  );
  const differences: Difference[] = [];
  const inexact = new Set<number>();
  gold.forEach((reference, index) => {
    for (const label of labels.filter((name) => !reference.labels || reference.labels.includes(name))) {
      const wanted = comparableValue(reference.raw, reference.spans, label);
      const got = comparableValue(reference.raw, predicted[index], label);
      count(tallies.get(label)!, wanted, got);
      if (wanted === got) continue;
      inexact.add(index);
      differences.push({ reference: index, label, wanted, got });
    }
  });
  const fields = [...tallies].map(([label, tally]) => ({ label, ...tally }));
  return { ...figuresOf(fields), references: gold.length, exact: 1 - inexact.size / (gold.length || 1), differences };
}

function figuresOf(fields: readonly FieldScore[]): Pick<Scores, 'fields' | 'micro' | 'macro'> {
  const held = fields.filter(({ wanted }) => wanted > 0);
  const often = held.filter(({ wanted }) => wanted >= LEAST_FOR_MACRO);
  const frequent = often.length > 0 ? often : held;
  return {
    fields,
    micro: f1(sumOf(fields)),
    macro: frequent.reduce((sum, field) => sum + f1(field), 0) / (frequent.length || 1),
  };
}

/** The scores of several files as those of one; `differences` stay with their files. */
export function totalScores(parts: readonly Scores[]): Scores {
  const labels = [...new Set(parts.flatMap(({ fields }) => fields.map(({ label }) => label)))];
  const fields = labels.map((label) => {
    const same = parts.flatMap((part) => part.fields.filter((field) => field.label === label));
    return { label, ...sumOf(same) };
  });
  const references = parts.reduce((sum, part) => sum + part.references, 0);
  const exact = parts.reduce((sum, part) => sum + part.exact * part.references, 0) / (references || 1);
  return { ...figuresOf(fields), references, exact, differences: [] };
}

function count(tally: Tally, wanted: string, got: string): void {
  if (wanted !== '') tally.wanted++;
  if (wanted === got) {
    if (wanted !== '') tally.right++;
    return;
  }
  if (got !== '') tally.invented++;
  if (wanted !== '') tally.missed++;
}

function sumOf(tallies: readonly Counts[]): Counts {
  return tallies.reduce(
    (sum, { right, invented, missed, wanted }) => ({
      right: sum.right + right,
      invented: sum.invented + invented,
      missed: sum.missed + missed,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, invented: 0, missed: 0, wanted: 0 },
  );
}
