// Measures our BibTeX reader on a folder of .bib files: what it reads of what is there, and of what others read – biber, where
// it is installed, and @retorquere/bibtex-parser, where a folder that holds it is named. Entries are compared by key.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFields } from '../formats/bibtex/read-fields.js';
import { splitBibtex } from '../formats/bibtex/split-entries.js';
import { StringTable } from '../formats/bibtex/strings.js';
import { readBibtex } from '../formats/read-bibtex.js';
import { chooseEncoding } from '../load/encodings.js';
import { InputError } from '../text/errors.js';

/** Keys of the entries that a reader finds in a file, '' for one without; undefined when it reads nothing of the file at all. */
export type KeyReader = (path: string, text: string) => readonly string[] | undefined;

/** How we stand against another reader. `missed` are "file: key" of entries that it reads and we do not. */
interface Comparison {
  readonly name: string;
  readonly entries: number;
  readonly unreadFiles: number;
  readonly missed: readonly string[];
}

interface BibScore {
  readonly files: number;
  /** Entries that our split finds, those taken out of use by their authors among them. */
  readonly entries: number;
  readonly items: number;
  /** What was told of, by its wording without names, with the number of times. */
  readonly findings: ReadonlyMap<string, number>;
  /** Files of which another reader reads something and we read nothing. */
  readonly lost: readonly string[];
  readonly crashes: readonly string[];
  readonly slowest: { readonly file: string; readonly milliseconds: number };
  readonly comparisons: readonly Comparison[];
}

// Biber takes a second for a small file.
const BIBER_LIMIT = 60_000;

const NO_ENTRY: ReadonlySet<string> = new Set(['string', 'preamble', 'comment']);

/** Keys of the entries of a BibTeX text, by our own split; '' where an entry has none. */
function keysOf(text: string): string[] {
  const strings = new StringTable(text.length);
  return splitBibtex(text)
    .filter(({ kind, disabled }) => disabled === undefined && !NO_ENTRY.has(kind))
    .map((block) => readFields(block, strings).key);
}

/** The text of a file as the loader gives it; what is no UTF-8 is read as if the right encoding had been named. */
function decodedText(path: string): string {
  const bytes = readFileSync(path);
  for (const label of encodingsOf(path, bytes))
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {}
  return new TextDecoder('latin1').decode(bytes);
}

function encodingsOf(path: string, bytes: Uint8Array): string[] {
  try {
    return [chooseEncoding(path, bytes).label];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [bytes[0] === 0 ? 'utf-16be' : 'utf-16le'];
  }
}

/** Biber in tool mode, its own BibTeX output split by us; undefined where biber is not installed. */
export function biberReader(): KeyReader | undefined {
  if (spawnSync('biber', ['--version'], { timeout: BIBER_LIMIT }).status !== 0) return undefined;
  return (path) => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-biber-'));
    const output = join(folder, 'out.bib');
    const options = [
      '--tool',
      '--quiet',
      '--nolog',
      '--output-format=bibtex',
      `--output-file=${output}`,
      resolve(path),
    ];
    try {
      spawnSync('biber', options, { timeout: BIBER_LIMIT, cwd: folder, stdio: 'ignore' });
      return keysOf(readFileSync(output, 'utf8'));
    } catch {
      return undefined;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

interface BibtexParser {
  parse(text: string, options: object): { readonly entries: readonly { readonly key: string }[] };
}

const PARSER = '@retorquere/bibtex-parser';

/** The parser's ES module: `require` does not find its way in this package. */
async function importParser(folder: string): Promise<BibtexParser> {
  const root = join(resolve(folder), 'node_modules', PARSER);
  try {
    const { module } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { module: string };
    return (await import(pathToFileURL(join(root, module)).href)) as BibtexParser;
  } catch (cause) {
    throw new InputError(`${folder}: ${PARSER} is not installed there`, { cause });
  }
}

/** @retorquere/bibtex-parser out of a folder that holds its node_modules. Throws InputError when it is not there. */
export async function parserReader(folder: string): Promise<KeyReader> {
  const parser = await importParser(folder);
  return (_path, text) => {
    try {
      return parser.parse(text, { sentenceCase: false }).entries.map(({ key }) => key);
    } catch {
      return undefined;
    }
  };
}

const plainKey = (key: string): string => key.replace(/\s+/g, ' ').trim();

/** Keys of `theirs` that `ours` does not hold, each as often as it is missing. */
export function missingKeys(ours: readonly string[], theirs: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const key of ours.map(plainKey)) left.set(key, (left.get(key) ?? 0) + 1);
  return theirs.map(plainKey).filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

interface OwnReading {
  readonly keys: readonly string[];
  readonly entries: number;
  readonly items: number;
  readonly findings: readonly string[];
  readonly milliseconds: number;
  readonly crashed: boolean;
}

// "@book{a}: title stands twice" → "… stands twice": names and quoted words do not make a class of their own
const wording = (message: string): string =>
  message
    .replace(/^@[^\s{]{1,61}(?:\{.{0,90}?\})?: /, '')
    .replace(/"[^"]{0,80}"/g, '"…"')
    .replace(/^(?:it refers to) .{0,80}?(?=, which)/, 'it refers to …')
    .replace(/^@?\S{1,80} (?=stands twice|is not defined|is no entry type)/, '… ')
    .replace(/^(?:\\\S{1,40},? )+in \S{1,80}/, 'a command in …');

function ownReading(text: string): OwnReading {
  const started = performance.now();
  try {
    const { items, findings } = readBibtex(text);
    const milliseconds = performance.now() - started;
    const blocks = splitBibtex(text).filter(({ kind, disabled }) => disabled !== undefined || !NO_ENTRY.has(kind));
    const messages = findings.map(({ message }) => wording(message));
    return {
      keys: keysOf(text),
      entries: blocks.length,
      items: items.length,
      findings: messages,
      milliseconds,
      crashed: false,
    };
  } catch {
    return { keys: [], entries: 0, items: 0, findings: [], milliseconds: performance.now() - started, crashed: true };
  }
}

/** The .bib files below a folder, in order of their names. */
function bibFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.bib')).sort();
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Reads every .bib file below `folder`, beside the other readers. Throws as the file system does. */
export function checkBib(folder: string, others: ReadonlyMap<string, KeyReader>): BibScore {
  const files = bibFiles(folder);
  const texts = files.map((file) => decodedText(join(folder, file)));
  const own = texts.map(ownReading);
  const theirs = [...others].map(([name, read]) => ({
    name,
    keys: files.map((file, index) => read(join(folder, file), texts[index])),
  }));
  const slowest = own.reduce(
    (worst, { milliseconds }, index) => (milliseconds > own[worst].milliseconds ? index : worst),
    0,
  );
  return {
    files: files.length,
    entries: own.reduce((sum, { entries }) => sum + entries, 0),
    items: own.reduce((sum, { items }) => sum + items, 0),
    findings: countsOf(own.flatMap(({ findings }) => findings)),
    lost: files.filter(
      (_, index) => own[index].items === 0 && theirs.some(({ keys }) => (keys[index]?.length ?? 0) > 0),
    ),
    crashes: files.filter((_, index) => own[index].crashed),
    slowest: { file: files[slowest] ?? '', milliseconds: own[slowest]?.milliseconds ?? 0 },
    comparisons: theirs.map(({ name, keys }) => compared(name, keys, own, files)),
  };
}

function compared(
  name: string,
  keys: readonly (readonly string[] | undefined)[],
  own: readonly OwnReading[],
  files: readonly string[],
): Comparison {
  return {
    name,
    entries: keys.reduce((sum, one) => sum + (one?.length ?? 0), 0),
    unreadFiles: keys.filter((one) => one === undefined).length,
    missed: keys.flatMap((one, index) =>
      missingKeys(own[index].crashed ? [] : own[index].keys, one ?? []).map((key) => `${files[index]}: ${key}`),
    ),
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(4));

function comparisonLines({ name, entries, unreadFiles, missed }: Comparison): string[] {
  const ours = entries - missed.length;
  return [
    `${name}: ${entries} entries, ${ours} of them read by us (${share(ours, entries)}); ${unreadFiles} files it does not read`,
    ...missed.slice(0, 20).map((entry) => `  missed ${entry}`),
  ];
}

/** The score in lines, with the findings from the most frequent on. */
export function reportBibScore(score: BibScore): string[] {
  const findings = [...score.findings].sort((a, b) => b[1] - a[1]);
  return [
    `${score.files} files, ${score.entries} entries, ${score.items} items`,
    `lost whole ${score.lost.length} ${score.lost.join(' ')}`.trimEnd(),
    `crashes ${score.crashes.length} ${score.crashes.join(' ')}`.trimEnd(),
    `slowest ${score.slowest.file} ${score.slowest.milliseconds.toFixed(0)} ms`,
    ...score.comparisons.flatMap(comparisonLines),
    ...findings.map(([words, count]) => `${String(count).padStart(6)}  ${words}`),
  ];
}
