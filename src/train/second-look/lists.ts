// Which references a list is made of in training: the real ones where a corpus names them, and mixed ones of references drawn
// together, so that the second look learns when a list says nothing.
import type { FirstLook } from '../../label/second-look/first-look.js';
import { habitsOf, type ListHabits } from '../../label/second-look/list-habits.js';
import { type Random, shuffled } from '../random.js';

/** Anything that has been looked at once and may stand in a list. */
export interface Listed {
  readonly list?: string;
  readonly look: FirstLook;
}

const MIXED_LENGTH = 20;

/** For every reference the habits of its own list, where it has one that says something. */
export function realHabits<T extends Listed>(references: readonly T[], doubt: number): Map<T, ListHabits> {
  const lists = new Map<string, T[]>();
  for (const reference of references)
    if (reference.list) lists.set(reference.list, [...(lists.get(reference.list) ?? []), reference]);
  const habits = new Map<T, ListHabits>();
  for (const members of lists.values()) {
    const own = habitsOf(
      members.map(({ look }) => look),
      doubt,
    );
    if (own) for (const member of members) habits.set(member, own);
  }
  return habits;
}

/** For every reference the habits of a list of references drawn together. */
export function mixedHabits<T extends Listed>(
  references: readonly T[],
  doubt: number,
  random: Random,
): Map<T, ListHabits> {
  const mixed = shuffled(references, random);
  const habits = new Map<T, ListHabits>();
  for (let start = 0; start < mixed.length; start += MIXED_LENGTH) {
    const members = mixed.slice(start, start + MIXED_LENGTH);
    const own = habitsOf(
      members.map(({ look }) => look),
      doubt,
    );
    if (own) for (const member of members) habits.set(member, own);
  }
  return habits;
}
