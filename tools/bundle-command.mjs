// Part of `npm run build`: the command line's compiled files become one, dist/command/pustaka.cjs. A hundred small files cost
// half of the start-up time; the library keeps them, because there nobody waits. What is imported by `import()` runs only when
// it is asked for, here as there. Not minified, so that a stack can be read; comments are read in src/. A script and no module,
// because only a script's compiled code can be kept (src/cli/load-command.ts).
// Dependencies stay outside, and so does training, which only `train` and `evaluate` ask for: what it imports it loads from
// dist/ beside it. Files that name others by import.meta.url rely on standing two folders deep, here as there.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const folder = 'dist/command';
const TRAINING = /(?:^|\/)train\/[a-z-]+\.js$/;

/** Letters beyond ASCII as \u escapes, which say the same in strings, patterns, names, and raw strings that patterns are made of: a
 * text of bytes is half as long in memory and read without decoding (7 ms of the 210 of CPU that a short run takes). */
const asAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: 'dist/cli/main.js',
  platform: 'node',
  external: (id) => !/^[./]/.test(id) || TRAINING.test(id),
  plugins: [{ name: 'import-by-loader', renderChunk: (code) => code.replaceAll('import("', 'importPackage("') }],
  // A module that is imported in both ways is where it has to be; nothing to mend.
  onLog: (level, log, report) => {
    if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') report(level, log);
  },
});
const file = `${folder}/pustaka.cjs`;
await bundle.write({ file, format: 'cjs', codeSplitting: false, comments: false });
await bundle.close();
writeFileSync(file, asAscii(readFileSync(file, 'utf8')));
