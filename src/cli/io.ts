// The streams that a run talks to. bin/pustaka.js hands in the process's own; tests hand in theirs.
import type { Readable, Writable } from 'node:stream';

/** Standard streams; `isTTY` and `columns` as Node sets them. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}
