// Part of `npm run build`: the TypeScript compiler copies no binary files, and the model ships beside the compiled code.
import { copyFileSync, existsSync } from 'node:fs';

const model = new URL('../src/label/model.bin', import.meta.url);
if (existsSync(model)) copyFileSync(model, new URL('../dist/label/model.bin', import.meta.url));
