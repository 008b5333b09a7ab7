// How standard output is written to: laid out for a person on a terminal, and as it is for everything else.
import { outputFormatByName } from '../batch/output-formats.js';
import { type Sink, streamSink } from '../batch/outputs/sinks.js';
import type { PlannedOutput } from '../batch/planned.js';
import type { LineForm } from '../formats/styled/line-form.js';
import { visibleText } from '../text/visible-text.js';
import type { Io } from './io.js';
import type { ConvertSettings } from './settings.js';

/** Standard output; what a file holds must not steer the terminal that it is shown on. `isCleaned`: whoever writes sees to that. */
export function openStdout({ stdout }: Io, isCleaned: boolean): Sink {
  const sink = streamSink(stdout, 'stdout');
  if (!stdout.isTTY || isCleaned) return sink;
  const textOf = (piece: string | Uint8Array) =>
    typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
  return { ...sink, write: (piece) => sink.write(visibleText(textOf(piece))) };
}

const USUAL_COLUMNS = 80;

/** How wide a terminal is; some say 0 where they do not know. */
export const columnsOf = ({ columns }: { readonly columns?: number }): number => columns || USUAL_COLUMNS;

/** Styled lines that a person reads on a terminal are laid out for it; what goes anywhere else stays one reference a line. */
export async function terminalFormFor(
  { to, wishes }: ConvertSettings,
  outputs: readonly PlannedOutput[],
  { stdout }: Io,
): Promise<LineForm | undefined> {
  const isShown = stdout.isTTY && outputs.some(({ path }) => path === undefined);
  if (!isShown || wishes.form !== 'text' || outputFormatByName(to.name)) return undefined;
  const [{ terminalForm }, { Chalk }, { default: wrap }] = await Promise.all([
    import('./terminal-form.js'),
    import('chalk'),
    import('wrap-ansi'),
  ]);
  const chalk = process.env['NO_COLOR'] ? new Chalk({ level: 0 }) : new Chalk();
  return terminalForm(columnsOf(stdout), chalk, wrap);
}
