// Check digits of ISBN and ISSN (ISO 2108, ISO 3297): the last character is worked out from the others.

const digitValue = (character: string): number => (character === 'X' ? 10 : Number(character));

/** Each digit times a weight that falls to 2; the check digit makes it divisible by 11. */
function elevenCheck(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + digitValue(digit) * (digits.length + 1 - index), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** The digits times 1 and 3 in turn; the check digit makes it divisible by 10. */
function tenCheck(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

const bare = (printed: string): string => printed.replace(/[^\dXx]/g, '').toUpperCase();

/** What is wrong with a number, as the end of a sentence; undefined where it is right. */
type SerialFault = string | undefined;

function checkDigitFault(digits: string, expected: string): SerialFault {
  const found = digits.slice(-1);
  return found === expected ? undefined : `the check digit is ${found}, expected ${expected}`;
}

/** An ISBN of 10 or 13 digits. Hyphens and blanks do not count. */
export function isbnFault(printed: string): SerialFault {
  const digits = bare(printed);
  if (/^\d{9}[\dX]$/.test(digits)) return checkDigitFault(digits, elevenCheck(digits.slice(0, 9)));
  if (!/^\d{13}$/.test(digits)) return `it has ${digits.length} digits, expected 10 or 13`;
  if (!/^97[89]/.test(digits)) return 'an ISBN of 13 digits begins with 978 or 979';
  return checkDigitFault(digits, tenCheck(digits.slice(0, 12)));
}

/** An ISSN of 8 digits. */
export function issnFault(printed: string): SerialFault {
  const digits = bare(printed);
  if (!/^\d{7}[\dX]$/.test(digits)) return `it has ${digits.length} digits, expected 8`;
  return checkDigitFault(digits, elevenCheck(digits.slice(0, 7)));
}
