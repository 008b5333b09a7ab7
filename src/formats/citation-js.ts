// Citation.js' readers, always with a forced type: it never gets to guess what a text is. It has no types of its own, and
// its ES modules import JSON in a way Node 20 warns of, so the CommonJS build is taken.
import { createRequire } from 'node:module';

interface ChainOptions {
  readonly forceType: string;
  readonly generateGraph: false;
  readonly target?: string;
}

interface CitationCore {
  readonly plugins: { readonly input: { chain(input: unknown, options: ChainOptions): unknown } };
}

let core: CitationCore | undefined;

function loadCore(): CitationCore {
  if (core) return core;
  const require = createRequire(import.meta.url);
  core = require('@citation-js/core') as CitationCore;
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  return core;
}

/** TeX → text as Citation.js reads a title; what it cannot read comes without its commands and braces. */
export function texToText(tex: string): string {
  try {
    const [item] = parseForced([{ type: 'book', label: 'x', properties: { title: tex } }], '@biblatex/entries+list');
    return String(item.title);
  } catch {
    return bareText(tex);
  }
}

/** TeX without commands, braces and math signs. */
export const bareText = (tex: string): string => tex.replace(/\\[A-Za-z]+\s*|[\\{}$]/g, '');

/** What Citation.js makes of `input`, taken as `type` and brought to `target` (CSL-JSON items without one). Throws as its parsers do. */
export function parseForced(input: unknown, type: string, target?: string): Record<string, unknown>[] {
  const parsed = loadCore().plugins.input.chain(input, {
    forceType: type,
    generateGraph: false,
    ...(target !== undefined && { target }),
  });
  return (Array.isArray(parsed) ? parsed : [parsed]) as Record<string, unknown>[];
}
