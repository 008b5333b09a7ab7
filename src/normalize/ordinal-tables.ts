// Ordinals as editions print them → number. Words in lower case; "kedua" and "second" are 2.

const NAMES: readonly string[] = [
  'pertama kesatu first erste ersten premier première primera primero primeira prima eerste',
  'kedua second zweite zweiten deuxième seconde segunda segundo seconda tweede',
  'ketiga third dritte dritten troisième tercera tercero terceira terza derde',
  'keempat fourth vierte vierten quatrième cuarta cuarto quarta vierde',
  'kelima fifth fünfte fünften cinquième quinta quinto vijfde',
  'keenam sixth sechste sechsten sixième sexta sexto sesta zesde',
  'ketujuh seventh siebte siebten septième séptima sétima settima zevende',
  'kedelapan kelapan eighth achte achten huitième octava oitava ottava achtste',
  'kesembilan ninth neunte neunten neuvième novena nona negende',
  'kesepuluh tenth zehnte zehnten dixième décima decima tiende',
  'kesebelas eleventh elfte elften onzième undécima undicesima',
  'keduabelas twelfth zwölfte zwölften douzième duodécima dodicesima',
];

/** Ordinal word → number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])),
);
