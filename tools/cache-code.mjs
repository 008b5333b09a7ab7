// Part of `npm run build`: runs the bundled command line once and keeps the code that V8 compiled on the way, for
// src/cli/load-command.ts. What the run does not touch is compiled when it is needed, as ever.
import { rmSync, writeFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { CODE_CACHE, loadCommand } from '../dist/cli/load-command.js';

// A list of each kind of name, date and place, so that the run goes the ways that most runs go.
const LIST = `Daftar Pustaka

Sari, Dewi, & Putra, B. (2015). Peran media lokal. Jurnal Contoh, 12(3), 45-67. https://doi.org/10.1234/contoh.15

Tan, Lily. 2005. Other Lists. London: Example Press

Wijaya, Agus. 2018. Sejarah Desa. Skripsi. Universitas Contoh. Vol. 2 No. 1 Maret 2018
`;

const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() });

rmSync(CODE_CACHE, { force: true });
const { main, script } = loadCommand();
await main([], { stdin: Readable.from([Buffer.from(LIST)]), stdout: silent(), stderr: silent() });
writeFileSync(CODE_CACHE, script.createCachedData());
