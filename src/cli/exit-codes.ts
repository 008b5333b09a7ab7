// The one table of exit codes: what `main` gives back, what the help shows and what the README says.

export const EXIT = { done: 0, toLookAt: 1, wrongUse: 2, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Each code with its meaning, in order. */
export const EXIT_MEANINGS: readonly (readonly [ExitCode, string])[] = [
  [EXIT.done, 'done'],
  [EXIT.toLookAt, 'an input held no reference list (or less than --min-confidence)'],
  [EXIT.wrongUse, 'wrong use or an unreadable input (the good inputs still come out)'],
  [EXIT.interrupted, 'interrupted'],
];
