// Ground floor: text of files and file names on its way to a terminal. Characters that a terminal obeys instead of showing (escape
// sequences, bidirectional overrides, invisible tags) are shown as \x1b or \u{202e}. What is piped stays as it is.

// C0 and C1 controls but tab and line feed
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
// bidirectional controls, line separators, byte order mark, tag characters
const INVISIBLE = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
};

/** Shows control characters instead of obeying them; line feeds and tabs stay. */
export const visibleText = (text: string): string => text.replace(CONTROLS, escaped).replace(INVISIBLE, escaped);

/** The same for what has to stay on one line. */
export const visibleLine = (text: string): string => visibleText(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
