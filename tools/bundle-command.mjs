// Part of `npm run build`: the command line's compiled files become one, dist/command/pustaka.cjs. A hundred small files cost
// half of the start-up time; the library keeps them, because there nobody waits. What is imported by `import()` runs only when
// it is asked for, here as there. Not minified, so that a stack can be read; comments are read in src/. A script and no module,
// because only a script's compiled code can be kept (src/cli/load-command.ts).
// What a module imports from a package comes to stand at the top of the one file, so packages that few runs need are put off there
// until they are used; any other at the top stops the build.
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

/** Packages that every run needs. */
const AT_ONCE = new Set(['commander', 'fastest-levenshtein']);
/** Packages that are loaded when something of them is first used. */
const PUT_OFF = new Set(['fast-xml-parser', 'yaml']);

const PUTTING_OFF = `const putOff = (name) => {
	let loaded;
	return new Proxy({}, { get: (_, key) => (loaded ??= require(name))[key] });
};
`;

/** The requires at the top of the file, those of packages that can wait put off. */
function withPackagesPutOff(code) {
  const lazy = code.replace(/^let (\w+) = require\("((?!node:)[^"]+)"\);$/gm, (line, variable, name) => {
    if (AT_ONCE.has(name)) return line;
    if (PUT_OFF.has(name)) return `const ${variable} = putOff("${name}");`;
    throw new Error(
      `${name} would be loaded by every run: import() it, or add it to one of the lists in ${import.meta.url}`,
    );
  });
  return lazy.replace(/^(?=const \w+ = putOff)/m, PUTTING_OFF);
}

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: 'dist/cli/command.js',
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
writeFileSync(file, asAscii(withPackagesPutOff(readFileSync(file, 'utf8'))));
