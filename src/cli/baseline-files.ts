// Baseline files of a run: each is read once, asked for the part of a file, and written anew with --update-baseline. Files are
// named in it from its own folder, so that it can stand in a repository.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileSink } from '../batch/outputs/file-sink.js';
import {
  type Baseline,
  baselineOf,
  baselineText,
  type FileBaseline,
  findingsIn,
  readBaseline,
} from '../lint/baseline.js';
import type { LintFinding } from '../lint/lint-finding.js';
import type { SourceDocument } from '../text/document.js';
import { UsageError } from '../text/errors.js';

function baselineFrom(path: string): Baseline {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such baseline; make it with --update-baseline' : `it cannot be read (${code})`;
    throw new UsageError(`${path}: ${why}.`, { cause });
  }
  return readBaseline(text, path);
}

const nameIn = (baseline: string, file: string): string =>
  relative(dirname(baseline), resolve(file)).split(sep).join('/');

const countOf = (files: Baseline): number => [...files.values()].reduce((sum, file) => sum + findingsIn(file), 0);

export class BaselineFiles {
  readonly #read = new Map<string, Baseline>();
  readonly #updated = new Map<string, Map<string, FileBaseline>>();

  /** What a baseline file holds of an input. Throws UsageError for one that is missing or broken. */
  partOf(baseline: string, file: string): FileBaseline {
    const whole = this.#read.get(baseline) ?? baselineFrom(baseline);
    this.#read.set(baseline, whole);
    return whole.get(nameIn(baseline, file)) ?? new Map();
  }

  /** Takes the findings of an input for a baseline file that is to be written. */
  take(baseline: string, document: SourceDocument, findings: readonly LintFinding[]): void {
    const files = this.#updated.get(baseline) ?? this.#kept(baseline);
    files.set(nameIn(baseline, document.path), baselineOf(document, findings));
    this.#updated.set(baseline, files);
  }

  /** What an old baseline says of files that still exist: they may not be part of this run. */
  #kept(baseline: string): Map<string, FileBaseline> {
    if (!existsSync(baseline)) return new Map();
    const files = [...baselineFrom(baseline)];
    return new Map(files.filter(([file]) => existsSync(join(dirname(baseline), file))));
  }

  /** Writes the baseline files that were given findings; how many each holds now. */
  async write(): Promise<{ readonly path: string; readonly count: number }[]> {
    for (const [path, files] of this.#updated) {
      const sink = fileSink(path);
      await sink.write(baselineText(files));
      await sink.close();
    }
    return [...this.#updated].map(([path, files]) => ({ path, count: countOf(files) }));
  }
}
