// A module loader that lets Node import src/*.ts directly: `./name.js` means `./name.ts` there, and types are cut by the
// TypeScript compiler. Made for tools/check-expressions.mjs, which must not need a build; source maps keep the lines.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const COMPILED = /\.js$/;
const OURS = /\/src\/.*\.ts$/;

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && OURS.test(context.parentURL ?? '')) {
    return { url: new URL(specifier.replace(COMPILED, '.ts'), context.parentURL).href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!OURS.test(url)) return next(url, context);
  const { outputText } = ts.transpileModule(await readFile(fileURLToPath(url), 'utf8'), {
    fileName: fileURLToPath(url),
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      inlineSourceMap: true,
    },
  });
  return { format: 'module', source: outputText, shortCircuit: true };
}
