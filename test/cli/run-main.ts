// Runs the command line in this process, on streams of its own.
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What stands around a run: standard input (a terminal where none is given), and whether the outputs are terminals. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly isTerminal?: boolean;
  /** How wide the terminal says it is. */
  readonly columns?: number;
}

function collector(isTTY: boolean, columns?: number) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns }), text: () => chunks.join('') };
}

export async function runMain(argv: readonly string[], around: Surroundings = {}): Promise<Run> {
  const { stdin, isTerminal = false, columns } = around;
  const input = Object.assign(Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]), {
    isTTY: stdin === undefined,
  });
  const [out, err] = [collector(isTerminal, columns), collector(isTerminal)];
  const code = await main(argv, { stdin: input, stdout: out.stream, stderr: err.stream });
  return { code, stdout: out.text(), stderr: err.text() };
}
