// Babel's language names ↔ the language codes of CSL, for `langid`.

/** Code → the name that babel and biblatex know. */
export const BABEL_NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  'en-GB': 'british',
  'en-US': 'american',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hr: 'croatian',
  hu: 'magyar',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  la: 'latin',
  lt: 'lithuanian',
  lv: 'latvian',
  ms: 'malay',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-BR': 'brazilian',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sr: 'serbian',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** Other names in use → code. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bahasa: 'id',
  bahasai: 'id',
  bahasam: 'ms',
  indon: 'id',
  malaysian: 'ms',
  melayu: 'ms',
  ngerman: 'de',
  naustrian: 'de-AT',
  austrian: 'de-AT',
  francais: 'fr',
  usenglish: 'en-US',
  ukenglish: 'en-GB',
  hungarian: 'hu',
  norwegian: 'nb',
  slovenian: 'sl',
  castilian: 'es',
  brazil: 'pt-BR',
  australian: 'en-AU',
  canadian: 'en-CA',
  newzealand: 'en-NZ',
  acadian: 'fr-CA',
  canadien: 'fr-CA',
  swissgerman: 'de-CH',
  nswissgerman: 'de-CH',
};

const CODES = new Map([
  ...Object.entries(BABEL_NAMES).map(([code, name]) => [name, code] as const),
  ...Object.entries(OTHER_NAMES),
]);

/** The code of a babel name; what is no babel name stays as it is. */
export function languageCode(name: string): string {
  return CODES.get(name.trim().toLowerCase()) ?? name.trim();
}

/** The babel name of a code (id, id-ID, en-US), or undefined when babel has none that we know. */
export function babelName(code: string): string | undefined {
  const [language, region] = code.trim().split(/[-_]/);
  return (region && BABEL_NAMES[`${language}-${region.toUpperCase()}`]) || BABEL_NAMES[language.toLowerCase()];
}
