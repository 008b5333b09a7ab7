// citeproc: the unmodified dependency of Citation.js' CSL plugin, taken as the plugin takes it, with our output format put in.
import { createRequire } from 'node:module';
import type { Citeproc } from './citeproc.js';
import { FORMAT_NAME, RAW_FORMAT } from './raw-lines.js';

let loaded: Citeproc | undefined;

/** citeproc is no dependency of ours but of the plugin's: it is found from the plugin's place. */
export function loadCiteproc(): Citeproc {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const citeproc = createRequire(require.resolve('@citation-js/plugin-csl'))('citeproc') as Citeproc;
  citeproc.Output.Formats[FORMAT_NAME] = { ...citeproc.Output.Formats.html, ...RAW_FORMAT };
  // Its warnings (an unknown attribute in a style …) would stand among the lines on standard output.
  citeproc.debug = () => {};
  loaded = citeproc;
  return citeproc;
}
