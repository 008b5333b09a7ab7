// The GitHub Action and the pre-commit hooks: their words are words of the command, and the action's script runs as it stands.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MARKUP_EXTENSIONS } from '../../src/batch/input-formats.js';
import { makeScratch } from '../batch/scratch.js';

const { at, write } = makeScratch();

interface Step {
  readonly name: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly { entry: string; files: string }[];
const [, checking] = action.runs.steps;

/** Runs the action's second step in the repository itself. */
function runStep(env: Readonly<Record<string, string>>) {
  const inputs = { FILES: '', STYLE: 'none', FORMAT: 'github', OUTPUT: '', ARGS: '', FOLDER: process.cwd(), ...env };
  const run = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', checking.run], {
    encoding: 'utf8',
    // a shell whose input is a socket reads its start-up files
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...inputs },
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('the action', () => {
  const path = write(
    'a b.md',
    'Referensi\n\nAshari, K. (2020). Kamus hubungan internasional. Gramedia. [insert page numbers]\n',
  );

  it('is composite, and lets no input into a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { shell, run } of action.runs.steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
    }
    const used = JSON.stringify(action.runs.steps.map(({ env }) => env));
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name} }}`);
  });

  it('annotates, and fails where there are errors', () => {
    const run = runStep({ FILES: `${path}\n` });
    expect(run).toMatchObject({ code: 1, stderr: `1 error in ${path}\n` });
    expect(run.stdout).toMatch(/^::error file=.*a b\.md,line=3,/);
  });

  it('takes more options, a file for the report, and names that look like options', () => {
    const run = runStep({
      FILES: `\n${path}\n`,
      ARGS: '--rule\nno-chat-residue=off\n',
      FORMAT: 'sarif',
      OUTPUT: at('r.sarif'),
    });
    expect(run).toEqual({ code: 0, stdout: '', stderr: `No findings in 1 reference of ${path}\n` });
    expect(JSON.parse(readFileSync(at('r.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(runStep({ FILES: '--fix' }).stderr).toBe('error: --fix: no such file.\n');
  });
});

describe('the hooks', () => {
  it('call the command on files that it reads', () => {
    expect(hooks.map(({ entry }) => entry)).toEqual(['pustaka check', 'pustaka check --fix']);
    for (const { files } of hooks)
      for (const extension of ['.bib', '.txt', '.md', '.tex', '.html']) {
        expect(new RegExp(files).test(`a${extension}`)).toBe(true);
        expect(['.bib', '.txt'].includes(extension) || MARKUP_EXTENSIONS.has(extension)).toBe(true);
      }
  });
});
