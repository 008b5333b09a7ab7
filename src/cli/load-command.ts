// What bin/pustaka.js starts from: the bundled command line, and beside it the code that V8 compiled of it. Compiling takes a
// fifth of a short run, so the build keeps the result (tools/cache-code.mjs). A Node of another version or machine looks for a
// file of another name, finds none and compiles as ever; V8 itself refuses one that was made with other flags or cut short.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type * as command from './command.js';

const BUNDLE = fileURLToPath(new URL('../command/pustaka.cjs', import.meta.url));

/** Where this Node looks for the compiled code. */
export const CODE_CACHE = `${BUNDLE}.${process.platform}-${process.arch}-${process.version}.cache`;

type Offered = Pick<typeof command, 'main' | 'runOrder'>;

/** What the bundle offers, and the script that it is made by. */
interface Command extends Offered {
  readonly script: Script;
}

function readCache(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Loads the bundle, with the compiled code at `cachePath` if it is there and fits (`script.cachedDataRejected` tells). */
export function loadCommand(cachePath = CODE_CACHE): Command {
  // The bundle is ASCII (tools/bundle-command.mjs): read as Latin-1, it needs no decoding and half the memory.
  // On the bundle's own first line, so that the lines of a stack are the file's.
  const source = `(function (exports, require, importPackage, __filename) {${readFileSync(BUNDLE, 'latin1')}\n})`;
  const script = new Script(source, { filename: BUNDLE, cachedData: readCache(cachePath) });
  const exports = {} as Offered;
  // Node 20 knows no `import()` in a script that comes out of a cache; the bundle calls this one.
  const importPackage = (name: string): Promise<unknown> => import(name);
  script.runInThisContext()(exports, createRequire(BUNDLE), importPackage, BUNDLE);
  return { main: exports.main, runOrder: exports.runOrder, script };
}
