// Trains the line model of find/: a logistic regression over named features that says how likely a reference starts at
// a line. It learns from made lists (made-lists.ts) alone. Run after a build:
//   node dist/train/line-model.js FOLDER_WITH_JSONL OUTPUT.ts [SEED]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { layoutOf, type Unit, unitOfLine, unitsOfParagraph } from '../find/list-units.js';
import { firstTraits, startFeatures } from '../find/start-features.js';
import { type Draw, type ListSource, type MadeList, makeList, seededDraw } from './made-lists.js';

interface LabelledReference {
  readonly raw: string;
  readonly corpus: string;
  readonly list?: string;
  readonly style?: string;
  readonly locale?: string;
  readonly spans: readonly { readonly label: string; readonly start: number; readonly end: number }[];
}

// [12] | 12. | (3) | 1) | a.
const NUMBER = /^(?:\[\d{1,4}\]|\(?\d{1,3}[.)]|\d{1,3}) +(?=\D)/;

function groupOf(reference: LabelledReference): string {
  if (reference.list) return `${reference.corpus}/${reference.list}`;
  if (reference.style) return `${reference.style}/${reference.locale}`;
  const order = reference.spans.filter(({ label }) => label !== 'citation-number').slice(0, 3);
  return `${reference.corpus}/${order.map(({ label }) => label).join('>')}`;
}

function sourceOf(reference: LabelledReference): ListSource {
  const number = NUMBER.exec(reference.raw)?.[0].length ?? 0;
  const first = reference.spans.find(({ label }) => label !== 'citation-number');
  const authorEnd = first?.label === 'author' && first.start === number ? first.end - number : 0;
  return {
    raw: reference.raw.slice(number),
    authorEnd,
    group: groupOf(reference),
    rendered: reference.style !== undefined,
  };
}

function readReferences(folder: string): LabelledReference[] {
  const files = readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name));
  return files.sort().flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LabelledReference);
  });
}

/** Groups of at least four references that look alike. */
function groupsOf(references: readonly LabelledReference[]): ListSource[][] {
  const groups = new Map<string, ListSource[]>();
  for (const reference of references) {
    const source = sourceOf(reference);
    const group = groups.get(source.group);
    if (group) group.push(source);
    else groups.set(source.group, [source]);
  }
  return [...groups.values()].filter((group) => group.length >= 4);
}

interface Example {
  readonly features: readonly string[];
  readonly starts: boolean;
}

function examplesOf(list: MadeList): Example[] {
  const { runOnStarts } = list;
  const units: Unit[] = runOnStarts ? unitsOfParagraph(list.lines[0]) : list.lines.map(unitOfLine);
  const layout = layoutOf(units);
  const first = firstTraits(units);
  return units.slice(1).map((unit, index) => ({
    features: startFeatures(unit, units[index], units[index + 2], layout, first),
    starts: runOnStarts ? runOnStarts.has(unit.start) : list.starts[index + 1],
  }));
}

const EPOCHS = 6;
const RATE = 0.25;
const DECAY = 2e-6;
const RAREST = 25;

function trainWeights(examples: Example[], draw: Draw): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = new Map<string, number>([['bias', 0]]);
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(draw() * (i + 1));
      [examples[i], examples[j]] = [examples[j], examples[i]];
    }
    for (const { features, starts } of examples) {
      const names = ['bias', ...features.filter((name) => counts.get(name)! >= RAREST)];
      let sum = 0;
      for (const name of names) sum += weights.get(name) ?? 0;
      const slope = 1 / (1 + Math.exp(-sum)) - (starts ? 1 : 0);
      for (const name of names) {
        const old = weights.get(name) ?? 0;
        const gradient = slope + DECAY * old * examples.length * 0.01;
        const square = (squares.get(name) ?? 0) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, old - (RATE * gradient) / Math.sqrt(square + 1e-8));
      }
    }
  }
  return weights;
}

const SMALLEST = 0.12;

function weightsFile(weights: ReadonlyMap<string, number>): string {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = kept.map(([name, weight]) => `${name}\t${weight.toFixed(2)}`).join('\n');
  return `// Weights of the line model, made by train/line-model.ts from made lists. One a row: feature, tab, weight (log-odds).

export const START_WEIGHTS = \`${rows.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\`;
`;
}

function share(examples: readonly Example[], weights: ReadonlyMap<string, number>): number {
  const right = examples.filter(({ features, starts }) => {
    const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), weights.get('bias') ?? 0);
    return sum > 0 === starts;
  });
  return right.length / examples.length;
}

function trainLineModel(folder: string, output: string, seed = 1, lists = 5000): void {
  const draw = seededDraw(seed);
  const groups = groupsOf(readReferences(folder));
  // rendered styles outnumber everything else; most of the lists are of real references
  const rendered = groups.filter(([source]) => source.rendered);
  const real = groups.filter(([source]) => !source.rendered);
  const drawExamples = (count: number): Example[] => {
    const made: Example[] = [];
    for (let i = 0; i < count; i++) {
      const from = draw() < 0.4 && rendered.length > 0 ? rendered : real;
      for (const example of examplesOf(makeList(from[Math.floor(draw() * from.length)], draw))) made.push(example);
    }
    return made;
  };
  const examples = drawExamples(lists);
  const weights = trainWeights(examples, draw);
  writeFileSync(output, weightsFile(weights));
  const fresh = drawExamples(300);
  console.log(
    `${examples.length} lines, ${weights.size} features; right on fresh made lists: ${share(fresh, weights).toFixed(4)}`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, output, seed] = process.argv.slice(2);
  trainLineModel(folder, output, seed === undefined ? 1 : Number(seed));
}
