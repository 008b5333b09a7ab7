// Plan, what an output depends on besides its input: pustaka's version, the formats, the options that show in what comes out, and
// the content of model, style and locale, so that a style that was edited makes its outputs anew.
import { SHIPPED_MODEL } from '../../load/model.js';
import { AUTO_LOCALE, outputFormatByName } from '../output-formats.js';
import type { PlannedInput } from '../planned.js';
import type { ConversionWishes } from '../prepare.js';
import { hashOf, hashOfFile } from './content-hash.js';

/** Gives the hash of what the output of an input depends on besides its content. */
export type SettingsHash = (input: PlannedInput) => Promise<string>;

async function styleContent({ to, wishes }: ConversionWishes): Promise<unknown> {
  if (outputFormatByName(to.name)) return undefined;
  const [{ loadStyle }, { listLocales, loadLocale }] = await Promise.all([
    import('../../load/styles.js'),
    import('../../load/locales.js'),
  ]);
  const { locale } = wishes;
  const locales = locale === AUTO_LOCALE ? listLocales().map(({ name }) => name) : [locale];
  return [loadStyle(to.name).xml, ...locales.map((name) => loadLocale(name).texts)];
}

/** A hash of settings for each kind of input, each made once. */
export function settingsHash(wishes: ConversionWishes, version: string): SettingsHash {
  let style: Promise<string> | undefined;
  let model: Promise<string | undefined> | undefined;
  const made = new Map<string, Promise<string>>();
  const hashFor = async ({ format, markup }: PlannedInput, path: string | undefined): Promise<string> => {
    style ??= styleContent(wishes).then((content) => hashOf(JSON.stringify(content) ?? ''));
    const isLabelled = format.holds !== 'items' && wishes.to.needs !== 'references';
    if (isLabelled) model ??= hashOfFile(wishes.model ?? SHIPPED_MODEL);
    const { to, titleCase, threshold, encoding, idScope } = wishes;
    const parts = [await style, isLabelled ? await model : undefined, path, format.name, markup];
    const options = [to.name, wishes.wishes, titleCase, threshold, encoding?.toLowerCase(), idScope ?? 'list'];
    return hashOf(JSON.stringify([version, ...parts, ...options]));
  };
  return (input) => {
    // only a page says where each reference comes from
    const path = wishes.wishes.form === 'html' ? input.path : undefined;
    const key = JSON.stringify([input.format.name, input.markup, path]);
    const hash = made.get(key) ?? hashFor(input, path);
    made.set(key, hash);
    return hash;
  };
}
