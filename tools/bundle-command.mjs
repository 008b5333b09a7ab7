// Part of `npm run build`: the command line's compiled files become a few, in dist/command/. A hundred small files cost half
// of the start-up time; the library keeps them, because there nobody waits. Not minified, so that a stack can be read.
// Dependencies stay outside. Files that name others by import.meta.url rely on standing two folders deep, here as there.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const folder = 'dist/command';

// What nearly every run needs, in one file; rare formats, styles and the words of the help stay apart.
const journey =
  /\/dist\/(?:batch\/(?!sinks|input-formats|output-formats|styled-lists|read-finished)|cli\/(?:convert|settings|messages|visible-text)|csl|find|label|normalize|parse|formats\/write-csl-json|load\/(?!byte-source|foreign-files|styles|locales)|text\/(?!errors|nearest))/;

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: 'dist/cli/main.js',
  platform: 'node',
  external: (id) => !/^[./]/.test(id),
  // A module that is imported in both ways is where it has to be; nothing to mend.
  onLog: (level, log, report) => {
    if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') report(level, log);
  },
});
await bundle.write({
  dir: folder,
  format: 'esm',
  chunkFileNames: '[name].js',
  codeSplitting: { groups: [{ name: 'journey', test: journey }] },
});
await bundle.close();
