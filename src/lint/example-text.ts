// Small documents for the examples of rules.

/** A text that is a heading and a reference list, an empty line between the references. */
export const listText = (...references: readonly string[]): string => `Referensi\n\n${references.join('\n\n')}\n`;
