// Where CSL styles live on a user's machine, and how one is found there by its name. A name is never made into a path: it is
// looked up in what the folders list, so that no name can lead out of them. Looked into only for names that are none of ours.
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { styleTraits } from './style-xml.js';

/** A style file of one of the folders; `name` is what it is asked for by. */
interface StyleFile {
  readonly name: string;
  readonly path: string;
  /** The folder that was searched, which may hold the file one level deeper. */
  readonly folder: string;
}

/** What of the user's machine decides where styles are looked for. */
interface StyleSurroundings {
  readonly home: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const EXTENSION = '.csl';

// Zotero keeps the parents of dependent styles apart, the official collection its dependent styles.
const INNER_FOLDERS = ['', 'dependent', 'hidden'];

const listed = (paths: string | undefined): string[] => (paths ?? '').split(delimiter).filter((path) => path !== '');

/**
 * Every folder that may hold styles, in the order of search: those of `PUSTAKA_STYLES` (a list like PATH), Zotero's and
 * Juris-M's, pandoc's, and the packages of the system.
 */
export function styleFolderPlaces({ home, variables }: StyleSurroundings): string[] {
  const homes = home === '' ? [] : [home];
  const ownData = variables.XDG_DATA_HOME
    ? [variables.XDG_DATA_HOME]
    : homes.map((path) => join(path, '.local', 'share'));
  const sharedData = listed(variables.XDG_DATA_DIRS);
  const system = sharedData.length > 0 ? sharedData : ['/usr/local/share', '/usr/share'];
  const places = [
    ...listed(variables.PUSTAKA_STYLES),
    ...homes.flatMap((path) => [join(path, 'Zotero', 'styles'), join(path, 'Jurism', 'styles')]),
    ...ownData.map((path) => join(path, 'pandoc', 'csl')),
    ...homes.map((path) => join(path, '.pandoc', 'csl')),
    ...[...ownData, ...system].map((path) => join(path, 'citation-style-language', 'styles')),
  ];
  return [...new Set(places)];
}

/** A machine may have no home folder, in a container for one. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folders of this machine that hold styles, in the order of search. */
export function knownStyleFolders(): string[] {
  return styleFolderPlaces({ home: homeFolder(), variables: process.env }).filter((folder) => {
    try {
      return isFolder(folder);
    } catch {
      return false;
    }
  });
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function styleFilesIn(folder: string): StyleFile[] {
  return INNER_FOLDERS.flatMap((inner) => {
    const place = join(folder, inner);
    return entriesOf(place)
      .filter((entry) => entry.endsWith(EXTENSION) && entry.length > EXTENSION.length)
      .map((entry) => ({ name: entry.slice(0, -EXTENSION.length), path: join(place, entry), folder }));
  });
}

/** Every style of the folders by name, in the order of the alphabet; of two with one name, the one that is searched first. */
export function listStyleFiles(folders: readonly string[] = knownStyleFolders()): StyleFile[] {
  const found = new Map<string, StyleFile>();
  for (const file of folders.flatMap(styleFilesIn)) if (!found.has(file.name)) found.set(file.name, file);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The style of that name, in any letter case; undefined when no folder lists it as a file. */
export function findStyleFile(name: string, folders: readonly string[] = knownStyleFolders()): StyleFile | undefined {
  const wanted = name.toLowerCase();
  for (const folder of folders) {
    const file = styleFilesIn(folder).find((candidate) => candidate.name.toLowerCase() === wanted);
    if (file && isReadableFile(file.path)) return file;
  }
  return undefined;
}

/** A pipe would wait for ever. */
function isReadableFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Titles stand at the top of a style, so the rest of thousands of files need not be read. */
const TITLE_BYTES = 4096;

/** The title that a style file gives itself, or '' where none can be read. */
export function styleFileTitle(path: string): string {
  try {
    return isReadableFile(path) ? styleTraits(beginningOf(path)).title : '';
  } catch {
    return '';
  }
}

function beginningOf(path: string): string {
  const bytes = new Uint8Array(TITLE_BYTES);
  const file = openSync(path, 'r');
  try {
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes, 0, TITLE_BYTES, 0)));
  } finally {
    closeSync(file);
  }
}
