// Names in RIS: "Family, Given, Suffix", one a line. A double comma marks a body that has a comma in its name, as EndNote does.
import type { CslName } from '../../csl/item.js';

/** One name as it stands in a line. */
export function readRisName(printed: string): CslName {
  if (printed.includes(',,')) return { literal: printed.replace(',,', ',') };
  const [family, given = '', ...rest] = printed.split(',').map((part) => part.trim());
  const suffix = rest.filter((part) => part !== '').join(', ');
  if (family === '' || (given === '' && suffix === '')) return { literal: printed.replace(/(?<!,),+$/, '').trim() };
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

// Doe, J.; Roe, A.
const SEVERAL = /;\s*/;

/** The names of one line: one, or several with a comma each that semicolons part. */
export function readRisNames(printed: string): CslName[] {
  const parts = printed.split(SEVERAL).filter((part) => part !== '');
  const areNames = parts.length > 1 && parts.every((part) => part.includes(','));
  return (areNames ? parts : [printed]).map(readRisName).filter(({ literal }) => literal !== '');
}

const joined = (parts: readonly (string | undefined)[], mark: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(mark);

/** `Family, Given, Suffix`; what must not be taken apart as it stands. */
export function risName(name: CslName): string {
  if (name.literal !== undefined && name.family === undefined) return name.literal.replace(',', ',,');
  const family = joined([name['dropping-particle'], name['non-dropping-particle'], name.family], ' ');
  return name.suffix && !name.given ? `${family}, , ${name.suffix}` : joined([family, name.given, name.suffix], ', ');
}
