// LaTeX looked through: commands and braces are taken away, accents become letters, "~" a blank, "--" a dash. Sections become
// "## …" and the items of a thebibliography "• …", which the finder knows from plain text; the environment's end closes the list.
import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import { ACCENTS, accented, LETTER_COMMANDS } from './latex-characters.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['part', '# '],
  ['chapter', '# '],
  ['section', '## '],
  ['subsection', '### '],
  ['subsubsection', '#### '],
  ['paragraph', '##### '],
]);
/** Commands that go with their arguments: keys, lengths and settings, never text. */
const SWALLOWED = words(
  'cite citep citet citeauthor citeyear parencite textcite autocite footcite nocite label ref pageref eqref autoref cref index bibliography bibliographystyle addbibresource documentclass usepackage input include includegraphics pagestyle thispagestyle setlength addtolength setcounter addcontentsline vspace hspace newcommand renewcommand providecommand def hypersetup selectlanguage color fontsize input printbibliography',
);
/** Commands whose first argument is no text but whose second is. */
const FIRST_SWALLOWED = words('href textcolor bibitem colorbox foreignlanguage');
const BREAKS = words('par newline linebreak bigskip medskip smallskip newpage clearpage pagebreak hline');

const COMMAND = /\\([a-zA-Z]+)\*?[ \t]*/y;
const SPECIAL = /[\\{}~$%`'\-\n\r&^_]/g;
const ENVIRONMENT = /\{([a-zA-Z]{1,40})\*?\}/y;
const LONGEST_ARGUMENT = 4000;

/** The offset after the group that opens at `at` ("{…}" or "[…]"); `at` itself when none opens there or it is not closed near by. */
function endOfGroup(text: string, at: number): number {
  const open = text[at];
  if (open !== '{' && open !== '[') return at;
  const close = open === '{' ? '}' : ']';
  const limit = Math.min(text.length, at + LONGEST_ARGUMENT);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return at;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i;
}

class LatexView {
  readonly #text: string;
  readonly #builder = new MappedTextBuilder();

  constructor(text: string) {
    this.#text = text;
  }

  build(): MappedText {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      SPECIAL.lastIndex = at;
      const next = SPECIAL.exec(text)?.index ?? text.length;
      this.#builder.copy(text.slice(at, next), at);
      at = next < text.length ? this.#special(next) : next;
    }
    return this.#builder.build();
  }

  /** Deals with the sign at `at` and answers where to go on. */
  #special(at: number): number {
    const text = this.#text;
    const sign = text[at];
    if (sign === '\\') return this.#command(at);
    if (sign === '%') return this.#comment(at);
    if (sign === '{' || sign === '}' || sign === '$') return at + 1;
    if (sign === '~' || sign === '&') return this.#instead(' ', at + 1);
    if (text.startsWith('---', at)) return this.#instead('—', at + 3);
    if (text.startsWith('--', at)) return this.#instead('–', at + 2);
    if (text.startsWith('``', at)) return this.#instead('“', at + 2);
    if (text.startsWith("''", at)) return this.#instead('”', at + 2);
    this.#builder.copy(sign, at);
    return at + 1;
  }

  #instead(shown: string, next: number): number {
    this.#builder.insert(shown);
    return next;
  }

  /** A comment goes with its line end and the blanks that open the next line, as TeX has it. */
  #comment(at: number): number {
    const end = /[^\r\n]*(?:(?:\r\n?|\n)[ \t]*)?/y;
    end.lastIndex = at;
    return at + Math.max(1, end.exec(this.#text)?.[0].length ?? 1);
  }

  #command(at: number): number {
    const text = this.#text;
    COMMAND.lastIndex = at;
    const match = COMMAND.exec(text);
    if (!match) return this.#signCommand(at);
    const [whole, name] = match;
    const end = at + whole.length;
    if (ACCENTS.has(name) && name.length === 1) return this.#accent(name, end);
    const letter = LETTER_COMMANDS.get(name);
    if (letter !== undefined) return this.#instead(letter, text.startsWith('{}', end) ? end + 2 : end);
    return this.#namedCommand(name, end);
  }

  /** \', \& and the like: a backslash before a sign. */
  #signCommand(at: number): number {
    const code = this.#text.codePointAt(at + 1);
    const sign = code === undefined ? '' : String.fromCodePoint(code);
    if (ACCENTS.has(sign)) return this.#accent(sign, at + 2);
    if (sign === '\\') return this.#instead('\n', at + 2);
    // \8 and \é are no commands: what they say is not lost
    if (/[&%$#_{}\d]/.test(sign) || sign > '\u007f') this.#builder.copy(sign, at + 1);
    else if (/[\s,;:!/]/.test(sign) && sign !== '!' && sign !== '/') this.#builder.insert(' ');
    return at + 1 + sign.length;
  }

  #accent(name: string, at: number): number {
    const text = this.#text;
    const mark = ACCENTS.get(name)!;
    const braced = text[at] === '{';
    const from = skipBlanks(text, braced ? at + 1 : at);
    const command = /\\([ijoOlL])(?![a-zA-Z])\s?/y;
    command.lastIndex = from;
    const named = command.exec(text);
    const letter = named
      ? (LETTER_COMMANDS.get(named[1]) ?? '')
      : (/^\p{L}/u.exec(text.slice(from, from + 2))?.[0] ?? '');
    if (letter === '') return at;
    this.#builder.insert(accented(letter, mark));
    const end = from + (named ? named[0].length : letter.length);
    return braced && text[end] === '}' ? end + 1 : end;
  }

  #namedCommand(name: string, at: number): number {
    const heading = SECTIONS.get(name);
    if (heading !== undefined) return this.#section(heading, at);
    if (name === 'begin' || name === 'end') return this.#environment(name, at);
    if (name === 'item' || name === 'bibitem') return this.#item(name, at);
    if (BREAKS.has(name)) return this.#instead('\n\n', at);
    if (name === 'newblock' || name === 'quad' || name === 'space') return this.#instead(' ', at);
    if (name === 'url' || name === 'path' || name === 'nolinkurl') return this.#address(at);
    if (SWALLOWED.has(name)) return this.#swallow(at, 4);
    if (FIRST_SWALLOWED.has(name)) return this.#swallow(at, 1);
    return this.#text[at] === '[' ? endOfGroup(this.#text, at) : at;
  }

  #swallow(at: number, groups: number): number {
    let end = at;
    for (let i = 0; i < groups; i++) {
      const next = endOfGroup(this.#text, end);
      if (next === end) break;
      end = next;
    }
    return end;
  }

  /** The group that follows as it stands: "_", "%" and "~" are themselves in a web address. */
  #address(at: number): number {
    const end = endOfGroup(this.#text, at);
    if (end > at) this.#builder.copy(this.#text.slice(at + 1, end - 1), at + 1);
    return end;
  }

  /** A heading on a line of its own; what is in its braces is short, so only its own signs are looked through. */
  #section(heading: string, at: number): number {
    const start = this.#text[at] === '[' ? endOfGroup(this.#text, at) : at;
    const end = endOfGroup(this.#text, start);
    if (end === start) return at;
    const inner = new LatexView(this.#text.slice(start + 1, end - 1)).build();
    this.#builder.insert(`\n\n${heading}`);
    let from = 0;
    for (const piece of inner.pieces) {
      this.#builder.insert(inner.text.slice(from, piece.start));
      from = piece.start + piece.length;
      this.#builder.copy(inner.text.slice(piece.start, from), start + 1 + piece.sourceStart);
    }
    this.#builder.insert(`${inner.text.slice(from)}\n\n`);
    return end;
  }

  #environment(command: string, at: number): number {
    ENVIRONMENT.lastIndex = at;
    const match = ENVIRONMENT.exec(this.#text);
    if (!match) return at;
    const end = at + match[0].length;
    this.#builder.insert('\n\n');
    if (match[1] !== 'thebibliography') return command === 'begin' ? this.#swallow(end, 2) : end;
    // a heading of level 1 with nothing to read: it closes the list
    if (command === 'end') return this.#instead('# ∎\n\n', end);
    this.#builder.insert('# ');
    this.#builder.copy(match[1], at + 1);
    this.#builder.insert('\n\n');
    return this.#swallow(end, 1);
  }

  #item(name: string, at: number): number {
    this.#builder.insert('\n\n• ');
    return skipBlanks(this.#text, this.#swallow(at, name === 'bibitem' ? 2 : 1));
  }
}

/** The text that LaTeX prints, mapped to the LaTeX. Never throws; time is linear in the text. */
export function viewOfLatex(text: string): MappedText {
  return new LatexView(text).build();
}
