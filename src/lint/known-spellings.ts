// Spellings that are wrong wherever they stand in the name of a journal: names of Indonesian universities, towns and fields as
// they are often miswritten. One row a word; a word that may be right somewhere is not here.

/** The right spelling, and wrong ones of it, all in small letters. */
export const KNOWN_SPELLINGS: readonly (readonly [right: string, ...wrong: readonly string[]])[] = [
  ['padjadjaran', 'padjajaran', 'pajadjaran', 'padjadjajaran'],
  ['gadjah', 'gadja'],
  ['diponegoro', 'dipenogoro', 'diponogoro'],
  ['brawijaya', 'brawijawa', 'barawijaya'],
  ['hasanuddin', 'hasannudin', 'hasanuddn'],
  ['pattimura', 'pattimurra'],
  ['cenderawasih', 'cendrawasi'],
  ['yogyakarta', 'yogjakarta', 'yogyakata', 'yoyakarta'],
  ['tangerang', 'tanggerang'],
  ['purwokerto', 'purwekerto'],
  ['indonesia', 'indonsia', 'indoensia', 'indonesa', 'indoesia'],
  ['pendidikan', 'pendidkan', 'pendidian', 'pendidikian'],
  ['penelitian', 'peneltian', 'penelitan', 'penelitiian'],
  ['teknologi', 'tekhnologi', 'teknolgi', 'teknologgi'],
  ['informatika', 'infromatika', 'informatka'],
  ['manajemen', 'managemen', 'menejemen', 'manajamen'],
  ['komunikasi', 'komunikasai', 'komunkasi', 'komunikai'],
  ['kesehatan', 'kesehtan', 'kesehatn'],
  ['pengabdian', 'pengabian', 'pengabdan'],
  ['masyarakat', 'masyrakat', 'masarakat', 'masyarkat'],
  ['international', 'internasionl', 'internatinal', 'interational', 'internationl'],
  [
    'journal',
    'jounal',
    'jurnall',
    'jornal',
    'journall',
    'joural',
    'journl',
    'jorunal',
    'juornal',
    'jounral',
    'jouranl',
  ],
  ['jurnal', 'jurnl', 'junal', 'jurnai', 'jural', 'jrnal', 'juranl', 'junral', 'jrunal'],
  ['research', 'reseach', 'reserach'],
  ['management', 'managment', 'mangement'],
  ['education', 'educaton', 'eduction'],
];

/** Wrong word → right word. */
export const RIGHT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  KNOWN_SPELLINGS.flatMap(([right, ...wrong]) => wrong.map((word): [string, string] => [word, right])),
);
