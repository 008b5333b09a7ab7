// Tells an ISSN and an ISBN by their check digits, because RIS and EndNote keep both, and report numbers, in one field.

const digitsOf = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

const digitValue = (character: string): number => (character === 'X' ? 10 : Number(character));

/** Sum of each digit times its weight, the weights falling to 1. */
const fallingSum = (digits: string): number =>
  [...digits].reduce((sum, character, index) => sum + digitValue(character) * (digits.length - index), 0);

const alternatingSum = (digits: string): number =>
  [...digits].reduce((sum, character, index) => sum + digitValue(character) * (index % 2 === 0 ? 1 : 3), 0);

/** ISSN, ISBN, or undefined for what is neither. Remarks behind the number ("(print)") do not count. */
export function serialNumberKind(printed: string): 'ISSN' | 'ISBN' | undefined {
  const digits = digitsOf(printed.slice(0, 40).replace(/(?:(?<!\s)\s+)?[(;,].*/s, ''));
  if (/^\d{7}[\dX]$/.test(digits) && fallingSum(digits) % 11 === 0) return 'ISSN';
  if (/^\d{9}[\dX]$/.test(digits) && fallingSum(digits) % 11 === 0) return 'ISBN';
  return /^97[89]\d{10}$/.test(digits) && alternatingSum(digits) % 10 === 0 ? 'ISBN' : undefined;
}

// https://doi.org/10.1/x, doi:10.1/x
const RESOLVER = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(?=10\.)/i;

/** A DOI without resolver or prefix. */
export const bareDoi = (printed: string): string => printed.trim().replace(RESOLVER, '');
