// Checking one input, with every example of every rule: fixes end, a second run changes nothing, and no reference is lost or
// read worse. And the encodings that texts are written back in.
import { Readable } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import { checkInput, type Fixing } from '../../../src/batch/check/check-inputs.js';
import { CheckingStyles } from '../../../src/batch/check/checking-styles.js';
import { inputFormatByPath, markupByPath } from '../../../src/batch/input-formats.js';
import { encoderFor, readEncodedText } from '../../../src/batch/read/text-bytes.js';
import type { RuleExample } from '../../../src/lint/rule.js';
import { RULES } from '../../../src/lint/rules/index.js';
import { shippedModel } from '../../../src/load/shipped-model.js';

const STYLES = new CheckingStyles();
const RULE_IDS = new Set(RULES.map(({ id }) => id));
const EXAMPLES = RULES.flatMap(({ id, examples }) =>
  examples.map((example, index) => [`${id} ${index}`, example] as const),
);

const inputOf = (path: string) => ({
  path,
  isStdin: true,
  format: inputFormatByPath(path),
  markup: markupByPath(path),
});
const bytesOf = (text: string | Uint8Array) => Readable.from([Buffer.from(text)]);

function checked({ path = 'x.txt', style = 'none', locale }: RuleExample, text: string, fixing: Fixing) {
  return checkInput({
    input: inputOf(path),
    stdin: bytesOf(text),
    model: shippedModel,
    rules: RULES,
    ruleIds: RULE_IDS,
    settings: {},
    styleFor: STYLES.chooser({ style, locale }),
    fixing,
  });
}

const textOf = ({ bytes }: { readonly bytes?: Uint8Array }) => Buffer.from(bytes ?? []).toString();

describe('fixing', () => {
  it.each(EXAMPLES)('%s comes to an end that a second run keeps', async (_, example) => {
    for (const fixing of ['safe', 'all'] as const) {
      const once = await checked(example, example.text, fixing);
      expect(once.references).toBe((await checked(example, example.text, 'none')).references);
      const left = once.findings.filter(({ fix }) => fix && (fix.isSafe || fixing === 'all'));
      expect(left.length).toBeLessThanOrEqual(once.takenBack.length);
      expect(textOf(await checked(example, textOf(once), fixing))).toBe(textOf(once));
    }
  });
});

const LETTERS = 'Daftar pustaka, 45-57 é\r\nß\n';

describe('bytes', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh', 'latin1', 'windows-1250'])(
    'of %s come back as they were',
    async (encoding) => {
      const encode = encoderFor({ text: '', encoding, mark: new Uint8Array(0) });
      const bytes = encode?.(LETTERS) ?? new Uint8Array(0);
      const read = await readEncodedText(inputOf('x.txt'), bytesOf(bytes), encoding);
      expect(read.text).toBe(LETTERS);
      expect(encoderFor(read)?.(read.text)).toEqual(Buffer.from(bytes));
    },
  );

  it('keep every byte of an encoding of one byte a letter', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0 ? 32 : byte));
    for (const encoding of ['windows-1252', 'windows-1251', 'koi8-r', 'ibm866', 'iso-8859-2']) {
      const read = await readEncodedText(inputOf('x.txt'), bytesOf(all), encoding);
      expect(encoderFor(read)?.(read.text)).toEqual(Buffer.from(all));
    }
  });

  it('are none for letters that an encoding does not have, and for encodings that are not written', () => {
    const parts = { text: '', mark: new Uint8Array(0) };
    expect(encoderFor({ ...parts, encoding: 'windows-1252' })?.('“–”')).toEqual(Buffer.from([0x93, 0x96, 0x94]));
    expect(encoderFor({ ...parts, encoding: 'iso-8859-2' })?.('“–”')).toBeUndefined();
    for (const encoding of ['gbk', 'gb18030', 'shift_jis', 'euc-jp', 'big5', 'iso-2022-jp'])
      expect(encoderFor({ ...parts, encoding })).toBeUndefined();
  });
});
