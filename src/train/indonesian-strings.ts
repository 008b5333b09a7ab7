// Indonesian references that no CSL style prints, made from bibliographic metadata by templates: laws and their gazettes,
// theses with faculty and city, places behind publishers, "Diakses … pukul … WIB", names that are not inverted, degrees.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldReference } from './corpus.js';
import { field, gap, type Item, type Template } from './indonesian/template.js';
import { law, newspaper, report, webPage } from './indonesian/web-press-law.js';
import { article, book, bookWithYearLast, chapter, thesis } from './indonesian/works.js';
import { assemble } from './printed-pieces.js';
import { pick, type Random } from './random.js';

/** Forms by the kinds of item they can be made of, and how often each is tried. */
export const INDONESIAN_TEMPLATES: readonly (readonly [string, number, Template])[] = [
  ['law', 1, law],
  ['book', 5, book],
  ['book with the year last', 3, bookWithYearLast],
  ['article', 4, article],
  ['chapter', 1, chapter],
  ['thesis', 3, thesis],
  ['web page', 4, webPage],
  ['newspaper', 2, newspaper],
  ['report', 2, report],
];

/** A title without the marks that records leave at its end; they would be taken for the title's own. */
function cleaned(item: Item): Item {
  return { ...item, title: item.title?.replace(/[\s.,;:]+$/u, '') };
}

function readItems(file: string): Item[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => cleaned(JSON.parse(line) as Item));
}

const INDONESIAN_WORD =
  /\b(?:dan|yang|untuk|pada|dengan|terhadap|dalam|berbasis|menggunakan|pengaruh|analisis|sistem|pendidikan)\b/iu;
/** Indonesian lists hold titles in both languages; records of Indonesian authors are mostly in English. */
const INDONESIAN_TITLES = 0.65;

const NUMBERED = 0.2;

function makeReference(name: string, template: Template, item: Item, random: Random): GoldReference | undefined {
  const pieces = template(item, random);
  if (!pieces) return undefined;
  const number =
    random() < NUMBERED
      ? [
          gap(pick(['[', ''], random)),
          field('citation-number', String(1 + Math.floor(random() * 60))),
          gap(pick(['] ', '. ', ') '], random)),
        ]
      : [];
  return { id: `${item.id}/${name}`, corpus: 'indonesian', lang: 'id', ...assemble([...number, ...pieces]) };
}

/** Makes about `count` references from the id-*.jsonl.gz files of a metadata folder; a tenth of them laws. */
export function makeIndonesianReferences(metadataFolder: string, count: number, random: Random): GoldReference[] {
  const files = readdirSync(metadataFolder)
    .filter((name) => /^id-.*\.jsonl\.gz$/u.test(name))
    .sort();
  const items = files
    .filter((name) => name !== 'id-laws.jsonl.gz')
    .flatMap((name) => readItems(join(metadataFolder, name)));
  const laws = files.includes('id-laws.jsonl.gz') ? readItems(join(metadataFolder, 'id-laws.jsonl.gz')) : [];
  const inIndonesian = items.filter(({ title }) => INDONESIAN_WORD.test(title ?? ''));
  const others = INDONESIAN_TEMPLATES.slice(1).flatMap((row) => Array.from({ length: row[1] }, () => row));
  return Array.from({ length: count }, (_, index) => {
    if (index % 10 === 0 && laws.length > 0) return makeReference('law', law, pick(laws, random), random);
    const [name, , template] = pick(others, random);
    const source = random() < INDONESIAN_TITLES && inIndonesian.length > 0 ? inIndonesian : items;
    return makeReference(`${name}-${index}`, template, pick(source, random), random);
  }).filter((reference) => reference !== undefined && reference.spans.length > 1) as GoldReference[];
}
