// The measurement as tables, and single misses and false alarms with their text.
import { RULES } from '../../lint/rules/index.js';
import { WAYS } from './checks.js';
import type { CleanScore, FalseAlarm, KindScore, Miss, SeededScore } from './measure.js';

/** What is asked of the checker. */
const FLOORS = { found: 0.95, alarms: { gold: 0.02, parsed: 0.1 } } as const;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function kindLine({ kind, rules, planted, found, foundBy }: KindScore): string {
  const shares = WAYS.map((way) => {
    const isLow = planted === 0 || found[way] / planted < FLOORS.found;
    return `${share(found[way], planted).padStart(8)}${isLow ? ' *' : '  '}`;
  });
  const by = [...foundBy].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} ${count}`);
  const unknown = rules.filter((rule) => !RULES.some(({ id }) => id === rule)).map((rule) => `no rule ${rule}`);
  const told = by.length + unknown.length > 0 ? [...by, ...unknown].join(', ') : `none of ${rules.join(', ')}`;
  return `${kind.padEnd(26)}${String(planted).padStart(4)}${shares.join('')}  ${told}`;
}

function countBy(alarms: readonly FalseAlarm[], keyOf: (alarm: FalseAlarm) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const alarm of alarms) counts.set(keyOf(alarm), (counts.get(keyOf(alarm)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function cleanLines({ way, references, alarms }: CleanScore): string[] {
  const doubtful = alarms.filter(({ finding }) => finding.isDoubtful).length;
  const isHigh = alarms.length / references > FLOORS.alarms[way];
  const head = `${way.padEnd(8)}${share(alarms.length, references)}${isHigh ? ' *' : ''} a reference (${alarms.length} on ${references}, ${doubtful} of them said to be doubtful)`;
  const lineOf = ([name, count]: [string, number]) =>
    `  ${name.padEnd(30)}${String(count).padStart(5)}  ${share(count, references)}`;
  return [
    head,
    ...countBy(alarms, ({ finding }) => finding.rule).map(lineOf),
    `  by style: ${countBy(alarms, ({ seeded }) => seeded.style)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}; by markup: ${countBy(alarms, ({ seeded }) => seeded.markup)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
  ];
}

/** Both tables; * stands behind what misses its floor. */
export function reportScore({ clean, kinds }: SeededScore, title: string): string[] {
  return [
    `Errors found at their place, ${title}`,
    `${'kind'.padEnd(26)}${'n'.padStart(4)}${'gold'.padStart(8)}  ${'parsed'.padStart(8)}    found by`,
    ...kinds.map(kindLine),
    '',
    `False alarms on clean documents, ${title}`,
    ...clean.flatMap(cleanLines),
    '',
  ];
}

const CONTEXT = 90;
const shown = (text: string): string => text.replaceAll('\n', '⏎');

function missLines({ way, seeded, laid, elsewhere }: Miss): string[] {
  const { text } = laid.document;
  const places = laid.planted.map(({ start, end }) =>
    shown(
      `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`,
    ),
  );
  const others = elsewhere.map(
    ({ rule, span, message }) => `    elsewhere: ${rule} “${shown(text.slice(span.start, span.end))}” ${message}`,
  );
  return [`${way} ${seeded.id} ${seeded.style} ${seeded.markup}`, ...places.map((place) => `    ${place}`), ...others];
}

function alarmLines({ seeded, document, finding }: FalseAlarm): string[] {
  const { start, end } = finding.span;
  const { text } = document;
  const place = `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`;
  return [`${seeded.id} ${seeded.style} ${seeded.markup} ${finding.rule}: ${finding.message}`, `    ${shown(place)}`];
}

/** The misses of a kind, or the false alarms of a rule (all with "false-alarms"), with their text. */
export function reportShown({ clean, kinds }: SeededScore, what: string): string[] {
  const misses = kinds.filter(({ kind }) => kind === what).flatMap((score) => score.misses.flatMap(missLines));
  const alarms = clean.flatMap(({ way, alarms: found }) =>
    found
      .filter(({ finding }) => what === 'false-alarms' || finding.rule === what)
      .flatMap((alarm) => alarmLines(alarm).map((line, index) => (index === 0 ? `${way} ${line}` : line))),
  );
  return [...misses, ...alarms];
}
