// Who may import whom, as a table: the picture of ARCHITECTURE.md in a form that a test can hold the code to.

/** What one room may use of the others. `types` are rooms of which only types may be imported, `lazily` only by `import()`. */
export interface RoomRule {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly lazily?: readonly string[];
}

const CORE = ['text', 'csl', 'find', 'label', 'normalize', 'parse'];
const ABOVE_CORE = [...CORE, 'formats', 'load', 'lint', 'report', 'check'];

/** A room is a folder of src/ or a file directly in it. */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
  text: { may: [] },
  csl: { may: ['text'] },
  find: { may: ['text'] },
  label: { may: ['text'] },
  normalize: { may: ['text', 'csl'], types: ['label'] },
  parse: { may: ['text', 'csl', 'find', 'label', 'normalize'] },
  formats: { may: ['text', 'csl'] },
  // label: a model is checked against the labels and features that this version was built with
  load: { may: ['text', 'csl', 'label'], types: ['formats'] },
  lint: { may: ['text', 'csl', 'normalize', 'formats'], types: ['parse', 'find'] },
  report: { may: ['text'], types: ['lint'] },
  check: { may: [...CORE, 'lint'] },
  batch: { may: ABOVE_CORE },
  train: { may: ABOVE_CORE },
  library: { may: [...ABOVE_CORE, 'batch'] },
  index: { may: [...ABOVE_CORE, 'library'] },
  cli: { may: [...ABOVE_CORE, 'batch'], lazily: ['train'] },
};

/** Rooms that may touch the disk, the process and the console. Only cli/ prints; batch/ is handed its streams. */
export const OUTSIDE_ROOMS: ReadonlySet<string> = new Set(['load', 'batch', 'train', 'cli']);

/** Modules that reach outside: the disk, the network, the machine. */
export const OUTSIDE_MODULES =
  /^(?:node:)?(?:fs|fs\/promises|process|console|child_process|http|https|http2|net|dgram|dns|tls|os|worker_threads|readline)$/;

/** Globals that reach outside, and the modules that hold them. */
export const OUTSIDE_GLOBALS: ReadonlySet<string> = new Set(['process', 'console', 'fetch']);
