#!/usr/bin/env node
import { loadCommand } from '../dist/cli/load-command.js';

process.exitCode = await loadCommand().main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
