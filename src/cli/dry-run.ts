// --dry-run: what a run would write, one line an output, and what stands there now.
import type { Standing, StandingOutput } from '../batch/outputs/output-standings.js';
import { visibleLine } from '../text/visible-text.js';
import { logLine } from './log-line.js';
import type { LogFormat } from './run-settings.js';

const meaningOf = (standing: Standing, isForced: boolean): string => {
  if (standing !== 'exists') return standing;
  return isForced ? 'exists: written over' : 'exists: needs --force';
};

function inputsText({ output: { inputs } }: StandingOutput): string {
  const [first] = inputs;
  return inputs.length === 1 ? first.path : `${first.path} and ${inputs.length - 1} more`;
}

function planLine(standing: StandingOutput, isForced: boolean): string {
  const { path } = standing.output;
  const to = path === undefined ? 'stdout' : `${path}  (${meaningOf(standing.standing, isForced)})`;
  return `${visibleLine(`${inputsText(standing)} → ${to}`)}\n`;
}

/** With `json`, one object a line: inputs, output (null: stdout), standing (new, unchanged, changed, exists, replaced). */
export function planText(standings: readonly StandingOutput[], logFormat: LogFormat, isForced: boolean): string {
  if (logFormat === 'text') return standings.map((standing) => planLine(standing, isForced)).join('');
  const entries = standings.map(({ output: { path = null, inputs }, standing }) => ({
    inputs: inputs.map((input) => input.path),
    output: path,
    standing,
  }));
  return entries.map(logLine).join('');
}
