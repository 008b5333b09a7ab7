// A folder for one test file, gone when its tests are through.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

export interface Scratch {
  /** The path of a name in the folder. */
  readonly at: (name: string) => string;
  /** Writes a file (its folders too) and gives back its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
}

export function makeScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
    return at(name);
  };
  return { at, write };
}
