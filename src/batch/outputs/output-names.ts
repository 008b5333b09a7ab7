// Plan, outputs in a folder: each beside its input's name, in the folders that the input has below its pattern's fixed part. No name
// leaves the folder, and no two outputs share one, not even on disks to which letter case or the form of an accent are the same.
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { UsageError } from '../../text/errors.js';
import type { PlannedInput, PlannedOutput } from '../planned.js';
import { isOwnName } from './output-records.js';

/** The name of an output below its folder, with / between its parts. */
function nameOfOutput(name: string, extension: string): string {
  const file = `${basename(name, extname(name))}${extension}`;
  const parts = dirname(name).split(sep);
  const folders = parts.filter((part) => part !== '' && part !== '.' && part !== '..');
  return [...folders, file].join('/');
}

/** `name` is where an input stands below the fixed part of the pattern that found it; none: it is named, and goes by its last part. */
export function outputInFolder(
  folder: string,
  input: PlannedInput,
  name: string | undefined,
  extension: string,
): PlannedOutput {
  const output = nameOfOutput(name ?? basename(input.path), extension);
  if (isOwnName(output))
    throw new UsageError(
      `${input.path}: pustaka keeps its record by the name ${output} in ${folder}. Rename the input.`,
    );
  return { path: join(folder, ...output.split('/')), folder, name: output, inputs: [input] };
}

/** The same for names that some disk takes for one: letter case and composed letters make no difference. */
const folded = (path: string): string => path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');

function collision(path: string, earlier: string, later: string): UsageError {
  const isShared = basename(earlier) === basename(later);
  const hint = isShared ? " A pattern in quotes, such as '**/*.txt', keeps their folders." : '';
  return new UsageError(
    `${path}: both ${earlier} and ${later} would be written there. Rename one, or convert them apart.${hint}`,
  );
}

/** Throws UsageError where two outputs would share a name, or one would stand where another needs a folder. */
export function refuseCollisions(outputs: readonly PlannedOutput[]): void {
  const makers = new Map<string, string>();
  for (const { path = '', inputs } of outputs) {
    const name = folded(path);
    const earlier = makers.get(name);
    if (earlier !== undefined) throw collision(path, earlier, inputs[0].path);
    makers.set(name, inputs[0].path);
  }
  for (const { path, inputs, name } of outputs) {
    if (path === undefined || name === undefined) continue;
    let above = dirname(path);
    for (let depth = name.split('/').length; depth > 1; depth--, above = dirname(above)) {
      const file = makers.get(folded(above));
      if (file !== undefined)
        throw new UsageError(
          `${above}: would be the output of ${file} and a folder for that of ${inputs[0].path}. Rename one, or convert them apart.`,
        );
    }
  }
}

const isLink = async (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );

async function refuseLinkOut(folder: string, parts: readonly string[]): Promise<void> {
  for (let depth = 1; depth <= parts.length; depth++) {
    const path = join(folder, ...parts.slice(0, depth));
    if (!(await isLink(path))) continue;
    const [root, target] = await Promise.all([realpath(folder), realpath(path).catch(() => '')]);
    if (target !== root && !target.startsWith(`${root}${sep}`))
      throw new UsageError(
        `${path}: is a link that leads out of ${folder}, and outputs would follow it. Take it away.`,
      );
  }
}

/** Throws UsageError where a folder inside the output folder is a link to somewhere else. */
export async function refuseLinksOut(outputs: readonly PlannedOutput[]): Promise<void> {
  const seen = new Set<string>();
  for (const { folder, name } of outputs) {
    if (folder === undefined || name === undefined) continue;
    const parts = name.split('/').slice(0, -1);
    const key = parts.join('/');
    if (parts.length > 0 && !seen.has(key)) await refuseLinkOut(folder, parts);
    seen.add(key);
  }
}
