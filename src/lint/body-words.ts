// Parts of words by which the names of bodies show that were read as people's: "Bundesweite Gründerinnenagentur" is no Mrs
// Gründerinnenagentur. And family names of China, which stand first without a comma.

/** Beginnings, middles and ends, in small letters. */
const BODY_PARTS: readonly string[] = [
  'agentur',
  'amt',
  'akademie',
  'allianz',
  'anstalt',
  'associa',
  'badan',
  'balai',
  'bank',
  'behörde',
  'bund',
  'bureau',
  'centre',
  'center',
  'comisi',
  'commission',
  'company',
  'corporation',
  'council',
  'depart',
  'dewan',
  'dinas',
  'direktorat',
  'e.v',
  'fakult',
  'facult',
  'fédér',
  'forum',
  'foundation',
  'fund',
  'gemeinschaft',
  'gesellschaft',
  'government',
  'gmbh',
  'group',
  'gruppe',
  'himpunan',
  'ikatan',
  'inc',
  'institut',
  'jurusan',
  'kabupaten',
  'kamer',
  'kantor',
  'kementerian',
  'komisi',
  'komitee',
  'kommission',
  'konferenz',
  'kota',
  'lembaga',
  'majelis',
  'mahkamah',
  'minister',
  'museum',
  'netzwerk',
  'network',
  'office',
  'organi',
  'partei',
  'pemerintah',
  'pengurus',
  'perpustakaan',
  'perusahaan',
  'politeknik',
  'program',
  'provinsi',
  'pusat',
  'regierung',
  'republi',
  'sekolah',
  'sekretariat',
  'service',
  'society',
  'stadt',
  'stiftung',
  'study',
  'tim ',
  'union',
  'univers',
  'verband',
  'verein',
  'yayasan',
  'zentr',
];

/** Family names of China in their usual spelling. */
const CHINESE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'bai cai cao chen cheng deng ding dong du fan fang feng fu gao gong gu guo han he hong hou hu huang jia jiang jin kong lei li liang liao lin liu lu luo ma meng pan peng qian qin ren shen shi song su sun tan tang tao tian wang wei wu xia xiao xie xu xue yan yang yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou'.split(
    ' ',
  ),
);

export const BODY_WORD_PARTS = BODY_PARTS;

/** Whether a name of several words may be a body's. */
export function looksLikeBody(name: string): boolean {
  const small = `${name.toLowerCase()} `;
  return BODY_PARTS.some((part) => small.includes(part));
}

/** Zhou Xinguo, Gao Wangling: the family name stands first. */
export const looksChinese = (name: string): boolean => CHINESE_FAMILY_NAMES.has(name.toLowerCase().split(/[\s-]/)[0]);
