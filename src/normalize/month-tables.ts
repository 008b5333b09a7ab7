// Tables for dates: month names and seasons as reference lists print them, in lower case and without full stops.
// Indonesian and Malay stand first, then the languages of Western, Central and Eastern Europe; old spellings and the
// abbreviations in use are rows like any other.

/** Words for one month each; the first is Indonesian. A word that two languages read differently is left out. */
const MONTH_NAMES: readonly string[] = [
  'januari january januar jänner enero janeiro gennaio styczeń stycznia leden ledna ocak январь января янв jan janv gen ene janvier',
  'februari pebruari february februar feber febrero fevereiro febbraio luty lutego únor února şubat февраль февраля фев feb febr févr fevr fév peb fev février fevrier',
  'maret march märz maerz mars marzo março marco maart mac marzec marca březen března mart март марта мар mar mrt mär mrz',
  'april avril abril aprile kwiecień kwietnia duben dubna nisan апрель апреля апр apr avr abr',
  'mei may mai mayo maio maggio maj maja květen května mayıs май мая mag',
  'juni june juin junio junho giugno czerwiec czerwca červen června haziran июнь июня июн jun giu',
  'juli july juillet julio julho luglio julai lipiec lipca červenec července temmuz июль июля июл jul juil lug',
  'agustus august août aout agosto augustus ogos sierpień sierpnia srpen srpna ağustos август августа авг agu agt ags agust aug ago ogo',
  'september septembre septiembre setiembre setembro settembre wrzesień września září eylül сентябрь сентября сен сент sep sept set',
  'oktober october octobre octubre outubro ottobre październik października říjen října ekim октябрь октября окт okt oct out ott',
  'november nopember novembre noviembre novembro listopad listopada kasım ноябрь ноября ноя nov nop',
  'desember december dezember décembre decembre diciembre dezembro dicembre disember grudzień grudnia prosinec prosince aralık декабрь декабря дек des dec dez déc dic dis',
];

/** Words for one season each: spring 1, summer 2, autumn 3, winter 4, as in CSL's `season`. */
const SEASON_NAMES: readonly string[] = [
  'spring frühling frühjahr printemps primavera lente',
  'summer sommer été verano verão estate zomer',
  'autumn fall herbst automne otoño outono autunno herfst',
  'winter hiver invierno inverno',
];

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])));

/** Month word → 1 to 12. */
export const MONTHS = numbered(MONTH_NAMES);

/** Season word → 1 to 4. */
export const SEASONS = numbered(SEASON_NAMES);

/** What is printed where there is no date, as letters only ("n.d." → "nd", "tanpa tahun" → "tanpatahun"). */
export const NO_DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'nd tt tth tthn sa sd sf oj oa ud nodate undated tanpatahun tanpatanggal tiadatarikh tanpatarikh tidakbertanggal ' +
    'ohnejahr ohnedatum sansdate sinfecha semdata senzadata zonderjaar'
  ).split(' '),
);

/** What is printed for a work that is still to come; kept as printed. */
export const TO_APPEAR_WORDS: ReadonlySet<string> = new Set(
  'inpress forthcoming toappear inpreparation akanterbit dalamproses dalampenerbitan imerscheinen imdruck souspresse àparaître enprensa noprelo instampa'.split(
    ' ',
  ),
);
