// Titles of an entry: biblatex parts them into title, subtitle and addon, for the work, what it stands in, and the set that
// stands in; CSL has one text for each.
import { BIBLATEX_FIELDS } from './entry-fields.js';
import type { EntryReading } from './entry-reading.js';
import { JOURNAL_COMMANDS } from './tex-symbols.js';

/** "Arsip: Sebuah Pengantar", "Apa Itu Arsip? Sebuah Pengantar" */
function joined(first: string, separator: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return /[.:;?!–—-]$/.test(first) ? `${first} ${second}` : `${first}${separator}${second}`;
}

function withParts(reading: EntryReading, title: string, prefix: string, addon: boolean): string {
  const whole = joined(title, ': ', reading.takeText(`${prefix}subtitle`));
  return addon ? joined(whole, '. ', reading.takeText(`${prefix}titleaddon`)) : whole;
}

/** \apj, as the astronomers' databases have it, or a title. */
function journalTitle(reading: EntryReading, field: string): string {
  const command = /^\s*\{?\\([a-z]{2,10})\s*(?:\}\s*)?$/.exec(reading.tex(field))?.[1] ?? '';
  if (!Object.hasOwn(JOURNAL_COMMANDS, command)) return reading.takeText(field);
  reading.take(field);
  return JOURNAL_COMMANDS[command];
}

/** Is there a field for what this kind of entry stands in? If not, the addon of its title is the place for it. */
function hasContainerField(kind: string): boolean {
  const fields = BIBLATEX_FIELDS.get(kind);
  return fields === undefined ? false : ['journaltitle', 'booktitle', 'maintitle'].some((name) => fields.has(name));
}

/** Takes the title fields. What the work stands in is its journal, its book, or the set that the book is part of. */
export function readTitles(reading: EntryReading): void {
  const addon = hasContainerField(reading.kind);
  reading.set('title', withParts(reading, reading.takeText('title'), '', addon));
  const journal = joined(
    journalTitle(reading, reading.has('journaltitle') ? 'journaltitle' : 'journal'),
    ': ',
    reading.takeText('journalsubtitle'),
  );
  const book = withParts(reading, reading.takeText('booktitle'), 'book', true);
  const set = withParts(reading, reading.takeText('maintitle'), 'main', true);
  const issue = joined(reading.takeText('issuetitle'), ': ', reading.takeText('issuesubtitle'));
  reading.set('volume-title', issue);
  // a paper in a volume of a set: the volume has its own title
  const isVolume = book !== '' && set !== '' && reading.set('volume-title', book);
  const containers = [journal, isVolume ? '' : book, set].filter((title) => title !== '');
  reading.set('container-title', containers[0] ?? '');
  if (containers.length > 1) reading.set('volume-title', containers[1]);
  reading.set('event-title', joined(reading.takeText('eventtitle'), '. ', reading.takeText('eventtitleaddon')));
}
