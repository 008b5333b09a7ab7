// Reads source files with the TypeScript compiler and says where they break the rules of rooms.ts. Kept apart from its test,
// so that the test can show it made-up faults and see it find them.
import { posix } from 'node:path';
import ts from 'typescript';
import { OUTSIDE_GLOBALS, OUTSIDE_MODULES, OUTSIDE_ROOMS, ROOMS } from './rooms.js';

/** A file by its path below src/, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly specifier: string;
  readonly isType: boolean;
  readonly isLazy: boolean;
}

/** The room of a file: its folder, or its own name where it stands directly in src/. */
const roomOf = (path: string): string => path.split('/')[0].replace(/\.ts$/, '');

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function importOf(node: ts.Node): Import | undefined {
  const specifierOf = (expression: ts.Node | undefined) =>
    expression && ts.isStringLiteralLike(expression) ? expression.text : undefined;
  const made = (expression: ts.Node | undefined, isType: boolean, isLazy: boolean): Import | undefined => {
    const specifier = specifierOf(expression);
    return specifier === undefined ? undefined : { specifier, isType, isLazy };
  };
  if (ts.isImportDeclaration(node)) return made(node.moduleSpecifier, isTypeImport(node), false);
  if (ts.isExportDeclaration(node)) return made(node.moduleSpecifier, node.isTypeOnly, false);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return made(node.argument.literal, true, false);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return made(node.arguments[0], false, true);
  return undefined;
}

function everyNode(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (child) => everyNode(child, visit));
}

const parsed = ({ path, text }: SourceText) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);

function importsOf(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  everyNode(source, (node) => {
    const found = importOf(node);
    if (found) imports.push(found);
  });
  return imports;
}

/** The path below src/ that a relative specifier leads to. */
const targetOf = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');

function roomFault(path: string, { specifier, isType, isLazy }: Import): string | undefined {
  const room = roomOf(path);
  if (!specifier.startsWith('.')) {
    const isOutside = OUTSIDE_MODULES.test(specifier) && !isType && !OUTSIDE_ROOMS.has(room);
    return isOutside ? `${path}: ${room} may not import ${specifier}` : undefined;
  }
  const target = roomOf(targetOf(path, specifier));
  const rule = ROOMS[room];
  if (!rule) return `${path}: no rule for the room ${room}`;
  const allowed =
    target === room ||
    rule.may.includes(target) ||
    (isType && rule.types?.includes(target)) ||
    (isLazy && rule.lazily?.includes(target));
  return allowed ? undefined : `${path}: ${room} may not import ${isType ? 'types of ' : ''}${target}`;
}

// A name that is read as a value, not the name of a property, a declaration or a key.
function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent));
}

/** Calls whose answer depends on the clock, on chance or on the machine. */
function impureCall(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return expression.text === 'Date' ? 'Date()' : undefined;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const full = expression.getText();
  if (['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(full)) return full;
  const method = expression.name.text;
  if (method === 'localeCompare') return method;
  return method.startsWith('toLocale') && node.arguments.length === 0 ? method : undefined;
}

/** The core is what has no door to the outside: same input, same answer, on every machine. */
function purityFaults(source: ts.SourceFile, path: string): string[] {
  const room = roomOf(path);
  if (OUTSIDE_ROOMS.has(room)) return [];
  const faults: string[] = [];
  everyNode(source, (node) => {
    if (ts.isIdentifier(node) && OUTSIDE_GLOBALS.has(node.text) && isGlobalUse(node))
      faults.push(`${path}: ${room} may not use ${node.text}`);
    const impure = impureCall(node);
    if (impure) faults.push(`${path}: ${room} may not call ${impure}`);
  });
  return faults;
}

/** Cycles over static imports; a type counts like a value, because a cycle of types is a picture that nobody can draw. */
function cycleFaults(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const faults: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      faults.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return faults;
}

/** Everything in the files that breaks the rules, one sentence a fault. */
export function checkArchitecture(files: readonly SourceText[]): string[] {
  const faults: string[] = [];
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const source = parsed(file);
    const imports = importsOf(source);
    faults.push(...imports.flatMap((found) => roomFault(file.path, found) ?? []), ...purityFaults(source, file.path));
    const relative = imports.filter(({ specifier, isLazy }) => specifier.startsWith('.') && !isLazy);
    graph.set(
      file.path,
      relative.map(({ specifier }) => targetOf(file.path, specifier)),
    );
  }
  return [...faults, ...cycleFaults(graph)];
}
