// Part of `npm run build`: the command line's compiled files become a few, in dist/command/. A hundred small files cost half
// of the start-up time; the library keeps them, because there nobody waits. Not minified, so that a stack can be read.
// Dependencies stay outside. Files that name others by import.meta.url rely on standing two folders deep, here as there.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const folder = 'dist/command';

// What every start needs, to the first wrong word; what nearly every run needs after that; the rest stays apart.
const start =
  /\/dist\/(?:cli\/(?:main|program|help|exit-codes|interruption)|batch\/(?:sinks|input-formats|output-formats)|load\/byte-source|load\/foreign-files|text\/(?:errors|nearest))\.js$/;
const journey =
  /\/dist\/(?:batch\/(?!styled-lists|read-finished)|cli\/(?:convert|settings|messages|visible-text)|csl|find|label|normalize|parse|formats\/write-csl-json|load\/(?!styles|locales)|text\/)/;

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: 'dist/cli/main.js',
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
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
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'start', test: start, priority: 2 },
      { name: 'journey', test: journey, priority: 1 },
    ],
  },
});
await bundle.close();
