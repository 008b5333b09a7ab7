// What a run is to make: the words become inputs, the inputs outputs, and of outputs in a folder those are left out that stand
// there already as they would become. Everything that can be refused is refused here.
import { type ExpandedInputs, expandInputs, STDIN } from '../batch/inputs/expand-inputs.js';
import type { StandingOutput } from '../batch/outputs/output-standings.js';
import { planRun } from '../batch/plan.js';
import type { PlannedOutput } from '../batch/planned.js';
import { UsageError } from '../text/errors.js';
import { refuseIdleGitignore } from './found-inputs.js';
import { packageVersion } from './package-version.js';
import type { ConvertSettings } from './settings.js';

/** `outputs` are to be made; `unchanged` are not. `folder`: where they go, one for each input. */
export interface ConvertPlan {
  readonly inputs: ExpandedInputs;
  readonly outputs: readonly PlannedOutput[];
  readonly unchanged: readonly StandingOutput[];
  readonly standings: readonly StandingOutput[];
  readonly folder?: string;
}

function refuseIdleForce(outputs: readonly PlannedOutput[], { run, output }: ConvertSettings): void {
  const [first] = outputs;
  if (!run.isForced || !first || first.folder !== undefined) return;
  throw new UsageError(
    output === undefined || output === STDIN
      ? '--force is for outputs in a folder: name one with --output, such as -o refs/'
      : `--force is for outputs in a folder; ${output} is a file that you named, and is replaced without it.`,
  );
}

async function standingsFor(
  outputs: readonly PlannedOutput[],
  settings: ConvertSettings,
): Promise<readonly StandingOutput[]> {
  const isInFolder = outputs.some(({ folder }) => folder !== undefined);
  if (!isInFolder && !settings.run.isDry) return outputs.map((output) => ({ output, standing: 'new' }));
  const [{ standingsOf }, { settingsHash }] = await Promise.all([
    import('../batch/outputs/output-standings.js'),
    import('../batch/outputs/settings-hash.js'),
  ]);
  return standingsOf(outputs, {
    settings: settingsHash(settings, packageVersion()),
    isForced: settings.run.isForced,
    dependOnAll: settings.idScope === 'run',
  });
}

/** Throws UsageError where the plan would write over what pustaka did not make. */
export async function refuseForeignOutputs({ folder, standings }: ConvertPlan, isForced: boolean): Promise<void> {
  if (folder === undefined) return;
  (await import('../batch/outputs/output-standings.js')).refuseForeign(standings, isForced);
}

/** Plans a run. Throws UsageError, and OutputError where the record of outputs cannot be read. */
export async function planConversion(words: readonly string[], settings: ConvertSettings): Promise<ConvertPlan> {
  const { respectsGitignore } = settings.run;
  const inputs = await expandInputs(words.length === 0 ? [STDIN] : words, { respectGitignore: respectsGitignore });
  refuseIdleGitignore(inputs, respectsGitignore);
  const planned = await planRun(inputs.inputs, settings);
  refuseIdleForce(planned, settings);
  const standings = await standingsFor(planned, settings);
  return {
    inputs,
    outputs: standings.filter(({ standing }) => standing !== 'unchanged').map(({ output }) => output),
    unchanged: standings.filter(({ standing }) => standing === 'unchanged'),
    standings,
    folder: planned[0]?.folder,
  };
}
