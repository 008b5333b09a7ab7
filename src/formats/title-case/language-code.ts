// The language of an item as people write it (en-GB, eng, English, Bahasa Indonesia) → the two letters of BCP 47.

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  [
    'en eng english british american canadian australian usenglish ukenglish',
    'id in ind indonesian indonesia bahasa',
    'ms may msa zsm malay melayu malaysian',
    'de deu ger german deutsch ngerman',
    'fr fra fre french français francais',
    'es spa spanish español espanol castellano',
    'it ita italian italiano',
    'pt por portuguese português portugues brazil brazilian',
    'nl dut nld dutch nederlands',
  ].flatMap((line) => {
    const [code, ...names] = line.split(' ');
    return [code, ...names].map((name): [string, string] => [name, code]);
  }),
);

/** Two letters for the languages that titles are changed in and some more; '' for none, the tag itself for any other. */
export function languageCode(written: string): string {
  const words = written
    .slice(0, 60)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (words[0] === 'bahasa' && words[1]) return LANGUAGES.get(words[1]) ?? '';
  return LANGUAGES.get(words[0]) ?? words[0];
}
