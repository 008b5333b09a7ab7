// Texts whose letters reading a PDF has put out of order: "EuropeäKioscmhmission", "a2g0n8er". Names and years in them are no
// longer what was printed, so that nothing between such a text and its list can be known.

// iatniSointenu: a capital within a word
const CAPITAL_WITHIN = /(?<=\p{Ll}{2})\p{Lu}(?=\p{Ll}{2})/u;
// Balut1t9e9r5: letters and figures in turn
const FIGURES_AMONG_LETTERS = /\p{Ll}\d{1,2}\p{Ll}{1,2}\d/u;
const WORD = /\p{L}[\p{L}\d]{6,60}/gu;

/** More broken words than this among a thousand are no names of programs or firms. */
const MOST_IN_A_THOUSAND = 10;
const FEWEST_BROKEN = 20;
const FEWEST_WITH_FIGURES = 3;

export function isGarbled(text: string): boolean {
  let [words, broken, figures] = [0, 0, 0];
  for (const [word] of text.matchAll(WORD)) {
    words++;
    const hasFigures = FIGURES_AMONG_LETTERS.test(word);
    if (hasFigures || CAPITAL_WITHIN.test(word)) broken++;
    if (hasFigures) figures++;
  }
  return broken >= FEWEST_BROKEN && figures >= FEWEST_WITH_FIGURES && broken * 1000 > words * MOST_IN_A_THOUSAND;
}
