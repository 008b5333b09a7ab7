// One run over planned checks: each input is checked, its fixes are written or shown, its remarks told. A bad input is told and
// the others go on.
import { type CheckedInput, checkInput } from '../batch/check/check-inputs.js';
import { fileSink } from '../batch/outputs/file-sink.js';
import { type Sink, streamSink } from '../batch/outputs/sinks.js';
import { problemOf } from '../batch/problem.js';
import type { Model } from '../label/model.js';
import { fingerprints } from '../lint/finding-key.js';
import type { LintFinding } from '../lint/lint-finding.js';
import { RULES } from '../lint/rules/index.js';
import { fileName } from '../report/file-names.js';
import type { ReportedDocument } from '../report/report.js';
import { unifiedDiff } from '../report/unified-diff.js';
import { counted } from '../text/counted.js';
import type { BaselineFiles } from './baseline-files.js';
import type { PlannedCheck } from './check-plan.js';
import type { CheckSettings } from './check-settings.js';
import type { Io } from './io.js';
import { KNOWN_RULE_IDS } from './known-rules.js';
import type { Messages } from './messages.js';
import { shownOn } from './report-output.js';

/** What a run has at hand from its first input to its last. `output` takes what is asked for. */
export interface CheckRun {
  readonly settings: CheckSettings;
  readonly io: Io;
  readonly signal: AbortSignal;
  readonly messages: Messages;
  readonly baselines: BaselineFiles;
  readonly model: () => Model;
  readonly output: Sink;
  readonly root: string;
}

/** What came of the inputs. `hasErrors`: a finding, or a remark of the reader, is an error; `gone` entries of baselines did not occur. */
export interface CheckOutcome {
  readonly documents: readonly ReportedDocument[];
  readonly unreadable: number;
  readonly hasErrors: boolean;
  readonly gone: number;
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
const isWarning = ({ severity }: LintFinding): boolean => severity === 'warning';

function checkOf({ settings, io, model, baselines }: CheckRun, planned: PlannedCheck): Promise<CheckedInput> {
  const { input, baseline, rules, styleFor } = planned;
  const isKnown = baseline !== undefined && !settings.updatesBaseline;
  return checkInput({
    input,
    stdin: io.stdin,
    encoding: settings.encoding,
    model,
    rules: RULES,
    ruleIds: KNOWN_RULE_IDS,
    settings: rules,
    styleFor,
    known: isKnown ? baselines.partOf(baseline, input.path) : undefined,
    fixing: settings.fixing,
  });
}

/** Writes the fixed text: over its file, or for standard input on standard output. */
async function writeFixed(run: CheckRun, { input }: PlannedCheck, { bytes, made }: CheckedInput): Promise<void> {
  if (bytes !== undefined) {
    const sink = input.isStdin ? streamSink(run.io.stdout, 'stdout') : fileSink(input.path);
    await sink.write(bytes);
    await sink.close();
  }
  if (made > 0) run.messages.note(`Fixed ${counted(made, 'finding')} in ${input.path}`);
}

async function writeDiff({ io, output, root, settings }: CheckRun, { document, before }: CheckedInput): Promise<void> {
  const diff = unifiedDiff(fileName(document.path, root), before.text, document.text);
  await output.write(settings.output === undefined ? shownOn(io.stdout, diff) : diff);
}

const takenBackMessage = (rule: string): string =>
  `a fix of ${rule} was taken back, because the reference would be read worse with it`;

/** What reading says of an input in which it found nothing. */
const NOTHING_FOUND: ReadonlySet<string> = new Set(['no-reference-list', 'no-entries']);

/** An empty list is told too: nothing in it can be wrong, which must not look like nothing was. */
const isEmptyUntold = ({ references, remarks }: CheckedInput): boolean =>
  references === 0 && !remarks.some(({ code }) => NOTHING_FOUND.has(code));

function tell({ messages, settings }: CheckRun, checked: CheckedInput): void {
  const { document, remarks, takenBack } = checked;
  for (const remark of remarks) if (isError(remark) || !settings.isQuiet) messages.show(problemOf(remark, document));
  if (settings.isQuiet) return;
  if (isEmptyUntold(checked))
    messages.show({ path: document.path, severity: 'warning', message: 'No references found' });
  for (const { rule, span } of takenBack)
    messages.show(problemOf({ code: rule, severity: 'warning', message: takenBackMessage(rule), span }, document));
}

/** A document as it is reported: beside a diff as it was, else as it is now. */
function reported({ showsDiff, isQuiet }: CheckSettings, checked: CheckedInput): ReportedDocument {
  const document = showsDiff ? checked.before : checked.document;
  const found = showsDiff ? checked.foundBefore : checked.findings;
  const findings = isQuiet ? found.filter(isError) : found;
  const { references, style, remarks } = checked;
  return { document, findings, fingerprints: fingerprints(document, findings), references, style, remarks };
}

/** Gathers what comes of each input. */
class Tally {
  readonly documents: ReportedDocument[] = [];
  unreadable = 0;
  hasErrors = false;
  gone = 0;

  constructor(readonly run: CheckRun) {}

  async take(planned: PlannedCheck): Promise<void> {
    const { settings, baselines } = this.run;
    const checked = await checkOf(this.run, planned);
    tell(this.run, checked);
    if (settings.showsDiff) await writeDiff(this.run, checked);
    else if (settings.fixing !== 'none') await writeFixed(this.run, planned, checked);
    this.gone += checked.gone;
    const { baseline } = planned;
    if (settings.updatesBaseline && baseline !== undefined) baselines.take(baseline, checked.document, checked.all);
    else this.#count(planned, checked);
    const document = reported(settings, checked);
    this.documents.push(settings.updatesBaseline ? { ...document, findings: [], fingerprints: [] } : document);
  }

  #count({ limit }: PlannedCheck, { findings, foundBefore, remarks }: CheckedInput): void {
    const counting = this.run.settings.showsDiff ? foundBefore : findings;
    if (counting.some(isError) || remarks.some(isError)) this.hasErrors = true;
    if (limit) limit.count += counting.filter(isWarning).length;
  }
}

/** Runs checks one after the other, until all are done or the signal ends the run. */
export async function runChecks(run: CheckRun, checks: readonly PlannedCheck[]): Promise<CheckOutcome> {
  const tally = new Tally(run);
  for (const planned of checks) {
    if (run.signal.aborted) break;
    try {
      await tally.take(planned);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'InputError')) throw error;
      if (run.signal.aborted) break;
      tally.unreadable++;
      run.messages.show({ severity: 'error', message: error.message });
    }
    // lets Ctrl-C be heard between inputs
    await new Promise((resolve) => setImmediate(resolve));
  }
  return tally;
}
