// What the references of one list say about each other: a title in no table's words ("Tafsir al-Jalalain") in a Malay
// list has Malay names. A list's language is the one that most of its titles with a known language have.
import type { ItemDraft } from './printed-reference.js';

/** The language of a list, handed to the references whose own title does not tell. */
export interface ListSetting {
  readonly language?: string;
}

const KNOWN_ENOUGH = 3;

/** The most frequent language of the items, when at least three items and more than half of those with a language have it. */
export function listSettingOf(items: readonly ItemDraft[]): ListSetting {
  const counts = new Map<string, number>();
  for (const { language } of items) if (language) counts.set(String(language), (counts.get(String(language)) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const found = [...counts].find(([, count]) => count >= KNOWN_ENOUGH && count * 2 > total);
  return found ? { language: found[0] } : {};
}
