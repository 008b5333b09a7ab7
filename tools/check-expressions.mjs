// Part of `npm run check:static`: holds every regular expression of src/ to linear time. recheck looks for texts on which
// one costs more; an expression that it breaks, cannot read or cannot decide is named with its place and fails the check,
// unless tools/expressions/allowed.mjs says why it may stay. Works offline, keeps nothing between runs.
import { check } from 'recheck';
import { LEFT_OUT, UNDECIDED } from './expressions/allowed.mjs';
import { sourceExpressions } from './expressions/source-expressions.mjs';

// Limits in steps rather than in seconds, so that a loaded machine comes to the same verdict: an attack of 30,000
// characters may cost 3,300 steps each, which is far above what our bounded repetitions ask and far below what a square
// gives. Large automata are searched by attacks instead, which costs less.
const LIMITS = {
  timeout: 8_000,
  attackTimeout: null,
  incubationTimeout: null,
  maxNFASize: 2_000,
  maxIteration: 2,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  maxAttackStringSize: 30_000,
  attackLimit: 100_000_000,
};
const AT_ONCE = 2;

const keyOf = ({ source, flags }) => `/${source}/${flags}`;

/** Each expression once, with all its places. */
function distinct(expressions) {
  const byKey = new Map();
  for (const { path, line, source, flags } of expressions) {
    const one = byKey.get(keyOf({ source, flags })) ?? { source, flags, places: [] };
    one.places.push(`${path}:${line}`);
    byKey.set(keyOf(one), one);
  }
  return [...byKey.values()];
}

/** recheck's verdict on each, in the order given. */
async function verdicts(expressions) {
  const found = new Array(expressions.length);
  let next = 0;
  const work = async () => {
    while (next < expressions.length) {
      const at = next++;
      found[at] = await check(expressions[at].source, expressions[at].flags, LIMITS);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** What is wrong, in words: the kind of growth and a text that shows it. */
function describe(verdict) {
  if (verdict.status === 'unknown') return `undecided (${verdict.error?.kind ?? 'no reason given'})`;
  return `${verdict.complexity?.type ?? 'vulnerable'}, attacked by ${verdict.attack?.pattern ?? '(no text given)'}`;
}

/** The longest text that an undecided expression is run over, and what it may cost there: a square would take minutes. */
const LONG = 100_000;
const MOST_SECONDS = 1;

const listedAs = ({ source, places }) =>
  UNDECIDED.find(({ path, begins }) => source.startsWith(begins) && places.every((at) => at.startsWith(path)));

/** Whether a listed expression does its own shapes in linear time. */
function isFastOnItsShapes({ source, flags }, { shapes }) {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return shapes.every((shape) => {
    const text = `${shape.repeat(Math.ceil(LONG / shape.length))}\n`;
    const before = process.cpuUsage();
    text.replace(expression, '');
    const { user, system } = process.cpuUsage(before);
    return user + system < MOST_SECONDS * 1e6;
  });
}

const { expressions, unseen } = await sourceExpressions((path) => !LEFT_OUT.some((folder) => path.startsWith(folder)));
const all = distinct(expressions);
const asked = all.filter((one) => !listedAs(one));
const found = await verdicts(asked);

const faults = unseen.map(
  ({ path, line, written }) =>
    `${path}:${line}: made inside a function, name a form of it in made-in-functions.mjs\n    ${written}`,
);
asked.forEach((one, at) => {
  if (found[at].status !== 'safe') faults.push(`${one.places.join(', ')}: ${describe(found[at])}\n    ${keyOf(one)}`);
});
for (const one of all) {
  const listed = listedAs(one);
  if (listed && !isFastOnItsShapes(one, listed))
    faults.push(`${one.places.join(', ')}: more than linear on its own shapes\n    ${keyOf(one)}`);
}
for (const { path, begins } of UNDECIDED)
  if (!expressions.some((one) => one.path === path && one.source.startsWith(begins)))
    faults.push(`${path}: no longer there, but in allowed.mjs: ${begins}`);

for (const fault of faults) console.error(fault);
console.log(`${expressions.length} regular expressions, ${all.length} distinct, ${faults.length} with faults`);
process.exit(faults.length > 0 ? 1 : 0);
