// Gathers every regular expression of src/: literals from TypeScript's syntax tree, and those made by `new RegExp(…)` by
// importing their module with a RegExp that notes what it was asked for. What is made only inside a function is not seen
// that way; such a place must stand in made-in-functions.mjs with a form to check in its stead.
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { MADE_IN_FUNCTIONS } from './made-in-functions.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the TypeScript files below a folder, from the project's root, in order. */
function sourceFiles(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort();
}

const isMaker = (node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** `/source/flags` as its two parts. */
function partsOfLiteral(text) {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/** The literals of a file, and the places where it makes expressions at run time. */
function readSource(path) {
  const tree = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const literals = [];
  const makers = [];
  const named = new Set();
  const visit = (node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) literals.push({ path, line, ...partsOfLiteral(node.text) });
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isRegularExpressionLiteral(node.initializer))
      named.add(node.name.getText());
    if (isMaker(node)) {
      const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
      makers.push({ path, line, last, written: node.arguments?.[0]?.getText() ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  // `new RegExp(NAME, 'g')` of a literal: it is looked at where it stands
  return { literals, makers: makers.filter(({ written }) => !named.has(written)) };
}

/** Where in src a RegExp was asked for: the first line of the stack that lies there. */
function callingPlace(stack) {
  const frame = /file:\/\/(\S+?\.ts):(\d+):\d+/.exec(stack) ?? /\((\/[^():]+\.ts):(\d+):\d+/.exec(stack);
  const found = frame ?? /at (\/[^():\s]+\.ts):(\d+):\d+/.exec(stack);
  return found && { path: relative(ROOT, found[1]).split(sep).join('/'), line: Number(found[2]) };
}

/** What the modules ask of `RegExp` while they are imported, each with its place. */
async function madeOnImport(paths) {
  register('./typescript-loader.mjs', import.meta.url);
  process.setSourceMapsEnabled(true);
  const made = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [pattern, flags]) {
      const expression = new target(pattern, flags);
      const place = callingPlace(new Error().stack);
      if (place) made.push({ ...place, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  for (const path of paths) await import(pathToFileURL(join(ROOT, path)).href);
  globalThis.RegExp = Plain;
  return made;
}

/** The forms that stand for an expression made inside a function. */
function listedForms(maker) {
  const listed = MADE_IN_FUNCTIONS.find(
    ({ path, putIn }) => path === maker.path && maker.written.includes(`\${${putIn}}`),
  );
  return listed?.forms.map(([source, flags]) => ({ path: maker.path, line: maker.line, source, flags }));
}

/** Every expression of the files of src that are checked, `{path, line, source, flags}`, and the makers `unseen`, of which no form is known. */
export async function sourceExpressions(isChecked) {
  const read = sourceFiles('src').filter(isChecked).map(readSource);
  const makers = read.flatMap((file) => file.makers);
  const made = await madeOnImport([...new Set(makers.map(({ path }) => path))]);
  const expressions = read.flatMap((file) => file.literals);
  const unseen = [];
  for (const maker of makers) {
    const own = made.filter(({ path, line }) => path === maker.path && line >= maker.line && line <= maker.last);
    const forms = own.length > 0 ? own : listedForms(maker);
    if (forms) expressions.push(...forms.map((form) => ({ ...form, line: maker.line })));
    else unseen.push(maker);
  }
  return { expressions, unseen };
}
