// The abbreviations of a BibTeX file: those that every style defines, and its own @string blocks.
import { MONTH_MACROS } from './dates.js';

/** Journals that BibTeX's standard styles abbreviate. */
export const JOURNAL_STRINGS: Readonly<Record<string, string>> = {
  acmcs: 'ACM Computing Surveys',
  acta: 'Acta Informatica',
  cacm: 'Communications of the ACM',
  ibmjrd: 'IBM Journal of Research and Development',
  ibmsj: 'IBM Systems Journal',
  ieeese: 'IEEE Transactions on Software Engineering',
  ieeetc: 'IEEE Transactions on Computers',
  ieeetcad: 'IEEE Transactions on Computer-Aided Design of Integrated Circuits',
  ipl: 'Information Processing Letters',
  jacm: 'Journal of the ACM',
  jcss: 'Journal of Computer and System Sciences',
  scp: 'Science of Computer Programming',
  sicomp: 'SIAM Journal on Computing',
  tocs: 'ACM Transactions on Computer Systems',
  tods: 'ACM Transactions on Database Systems',
  tog: 'ACM Transactions on Graphics',
  toms: 'ACM Transactions on Mathematical Software',
  toois: 'ACM Transactions on Office Information Systems',
  toplas: 'ACM Transactions on Programming Languages and Systems',
  tcs: 'Theoretical Computer Science',
};

/** Abbreviations in force. */
export interface BibtexStrings {
  /** The value of an abbreviation, without regard to case; undefined when it is not defined. */
  value(name: string): string | undefined;
  /** Whether it is defined, but too long to be put in once more. */
  isSpent(name: string): boolean;
}

// Strings made of strings could double without end. No file repeats its abbreviations so often that it grows this much.
const GROWTH = 8;
const FREE_GROWTH = 1_000_000;

/** Abbreviations of one text, to be defined in its order. What they add to it is bounded by its length. */
export class StringTable implements BibtexStrings {
  readonly #values = new Map<string, string>();
  readonly #later: ReadonlyMap<string, string>;
  #left: number;

  /** `later` holds those that the text defines anywhere: better a late definition than none. */
  constructor(length: number, later: ReadonlyMap<string, string> = new Map()) {
    this.#left = length * GROWTH + FREE_GROWTH;
    this.#later = later;
    for (const [name, value] of Object.entries(JOURNAL_STRINGS)) this.#values.set(name, value);
    for (const month of MONTH_MACROS) this.#values.set(month, month);
  }

  define(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value);
  }

  value(name: string): string | undefined {
    const value = this.#defined(name);
    if (value === undefined || value.length > this.#left) return undefined;
    this.#left -= value.length;
    return value;
  }

  isSpent(name: string): boolean {
    return (this.#defined(name)?.length ?? 0) > this.#left;
  }

  #defined(name: string): string | undefined {
    const folded = name.toLowerCase();
    return this.#values.get(folded) ?? this.#later.get(folded);
  }
}
