// A unified diff of two texts, line by line, as `patch` and `git apply` take it. Fixes are small edits of a large text: what is
// equal is passed over, and behind each difference the nearest lines that are equal again are looked for, so far and no further.
/** Lines with their line ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** A stretch of old lines that gives way to a stretch of new ones; line numbers from 0. */
interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

const CONTEXT = 3;
/** Looking further for the line at which two texts meet again would take too long. */
const FURTHEST = 200;

/** Where as many lines of the one as of the other stand in between; the ends of both where there is no such place. */
function meetingSideBySide(
  old: readonly string[],
  fresh: readonly string[],
  at: number,
  freshAt: number,
): [number, number] {
  for (let ahead = 1; at + ahead < old.length && freshAt + ahead < fresh.length; ahead++)
    if (old[at + ahead] === fresh[freshAt + ahead]) return [at + ahead, freshAt + ahead];
  return [old.length, fresh.length];
}

/** The nearest place behind a difference at which both texts go on with the same line. */
function nextMeeting(old: readonly string[], fresh: readonly string[], at: number, freshAt: number): [number, number] {
  for (let distance = 1; distance <= FURTHEST; distance++)
    for (let ahead = 0; ahead <= distance; ahead++) {
      const [i, j] = [at + ahead, freshAt + distance - ahead];
      if (i < old.length && j < fresh.length && old[i] === fresh[j]) return [i, j];
    }
  return meetingSideBySide(old, fresh, at, freshAt);
}

function changesOf(old: readonly string[], fresh: readonly string[]): Change[] {
  const found: Change[] = [];
  let [at, freshAt] = [0, 0];
  while (at < old.length || freshAt < fresh.length) {
    if (at < old.length && freshAt < fresh.length && old[at] === fresh[freshAt]) {
      at++;
      freshAt++;
      continue;
    }
    const [oldEnd, newEnd] = nextMeeting(old, fresh, at, freshAt);
    found.push({ oldStart: at, oldEnd, newStart: freshAt, newEnd });
    [at, freshAt] = [oldEnd, newEnd];
  }
  return found;
}

/** Changes whose context meets stand in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const before = last?.at(-1);
    if (last && before && change.oldStart - before.oldEnd <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** A line of a diff; one without a line end says so, as diff does. */
const marked = (mark: ' ' | '-' | '+', line: string): string =>
  line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;

const markedLines = (mark: ' ' | '-' | '+', lines: readonly string[]): string =>
  lines.map((line) => marked(mark, line)).join('');

/** "12,3": diff counts lines from 1, and names the line in front where there are none. */
const range = (start: number, length: number): string =>
  length === 1 ? `${start + 1}` : `${length === 0 ? start : start + 1},${length}`;

function hunkText(hunk: readonly Change[], old: readonly string[], fresh: readonly string[]): string {
  const [first, last] = [hunk[0], hunk[hunk.length - 1]];
  const lead = Math.min(CONTEXT, first.oldStart);
  const tail = Math.min(CONTEXT, old.length - last.oldEnd);
  const [oldStart, newStart] = [first.oldStart - lead, first.newStart - lead];
  const head = `@@ -${range(oldStart, last.oldEnd + tail - oldStart)} +${range(newStart, last.newEnd + tail - newStart)} @@\n`;
  let at = oldStart;
  const body = hunk.map((change) => {
    const kept = markedLines(' ', old.slice(at, change.oldStart));
    at = change.oldEnd;
    return `${kept}${markedLines('-', old.slice(change.oldStart, change.oldEnd))}${markedLines('+', fresh.slice(change.newStart, change.newEnd))}`;
  });
  return `${head}${body.join('')}${markedLines(' ', old.slice(at, at + tail))}`;
}

// git and patch read a name with blanks up to a tab
const shownName = (name: string): string => (/\s/.test(name) ? `${name}\t` : name);

/** The diff that turns `before` into `after`; '' where they are equal. `name` is the file's, with / between its parts. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesOf(old, fresh)).map((hunk) => hunkText(hunk, old, fresh));
  const [oldName, newName] = name.startsWith('/') ? [name, name] : [`a/${name}`, `b/${name}`];
  return `--- ${shownName(oldName)}\n+++ ${shownName(newName)}\n${hunks.join('')}`;
}
