// How much a stretch of text looks like part of a reference list (above 0) or like prose, a table of contents or page
// furniture (below 0). Weighed by hand; section.ts adds the weights up over lines to find where a list ends.

import { isContentsLine } from './headings.js';

/** A sign and what it weighs. */
interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Signs that speak for a reference or against it. Each counts once in a stretch of text. */
export const SIGNS: readonly Sign[] = [
  // (2004) | (2004a, March) | [2020] | , 1998: | . 2013. | 2001;12
  { pattern: /[([](?:1[5-9]|20)\d\d[a-z]?(?:[)\],/]|[-–]\d)/u, weight: 1 },
  { pattern: /(?:^|[.,;:)\]] ?)(?:1[5-9]|20)\d\d[a-z]?(?:[.,;:)]|$)/u, weight: 0.9 },
  { pattern: /\b(?:1[6-9]|20)\d\d\b/u, weight: 0.4 },
  // n.d. | in press | t.t. | o. J. | im Erscheinen
  {
    pattern: /\((?:n\.d\.?|s\.a\.?|t\.t\.?|o\. ?J\.?|in press|forthcoming|im Erscheinen|i\.E\.|tanpa tahun)\)/iu,
    weight: 0.9,
  },
  // Surname, J. | Surname, Jane | Surname JR, | J. R. Surname
  { pattern: /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.|\p{Lu}[\p{L}-]+\b)/u, weight: 0.7 },
  { pattern: /\p{Lu}[\p{L}'’-]{1,60},? (?:\p{Lu}\. ?){1,3}(?:,|;|&|\(|and\b|dan\b|und\b|et\b)/u, weight: 0.7 },
  { pattern: /\p{Lu}[\p{L}'’-]{1,60} \p{Lu}{1,3}(?:,|\.|;) /u, weight: 0.5 },
  { pattern: /^(?:\[\d{1,4}\]|\d{1,3}[.)]) ?(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+/u, weight: 0.7 },
  { pattern: /^\[\d{1,3}\]/u, weight: 0.4 },
  { pattern: /^\d{1,3}[.)] /u, weight: 0.15 },
  // D. Hölscher, A. Lehrach | A. Altland and B. D. Simons
  { pattern: /(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+(?:,| and\b| et\b| und\b| dan\b)/u, weight: 0.5 },
  { pattern: /\b(?:et al|dkk|u\. ?a\.|et\.al)\b/u, weight: 0.3 },
  // 12(3) | 12 (3):45 | vol. 12 | Jg. 24 | H. 3
  { pattern: /\b\d{1,4} ?\(\d{1,3}(?:[-–/]\d{1,3})?\)/u, weight: 0.8 },
  { pattern: /\b(?:vol|volume|no|nomor|nr|jg|jahrgang|bd|band|heft|h|t|tome|issue|jilid)\.? ?\d/iu, weight: 0.6 },
  // pp. 12-34 | S. 12–34 | hlm. 3 | 123-45.
  { pattern: /\b(?:pp?|S|s|hlm|hal|halaman|ss|ms|pgs?|págs?|стр|с)\b\.? ?:? ?\d+/u, weight: 0.7 },
  { pattern: /[,:(;] ?[A-Z]?\d{1,5} ?[-–] ?[A-Z]?\d{1,5}\b/u, weight: 0.7 },
  {
    pattern: /https?:|www\.|doi\b|10\.\d{4,5}\/|arxiv|hep-|\b(?:ISBN|ISSN|PMID|PMC|Medline|CrossRef|URL)\b/iu,
    weight: 0.8,
  },
  // statistik.example.org alone on its line
  { pattern: /^(?:[\w-]{1,60}\.){1,5}[a-z]{2,6}(?:\/\S*)?$/u, weight: 0.9 },
  // (Hrsg.) | (eds.) | ed. | In: | dalam
  { pattern: /\(?\b(?:Hrsg|Hg|hrsg|hg|[Ee]ds?|[Ee]dited by|peny|penyunting|coord|dir|Ed|Éd|ред)\b\.?/u, weight: 0.6 },
  { pattern: /(?:^|[.,;:] )(?:[Ii]n|[Dd]alam|[Ee]n|[Dd]ans|[Ee]m)(?::| \p{Lu})/u, weight: 0.5 },
  // Jakarta: Gramedia | Frankfurt a.M.: Suhrkamp
  { pattern: /\p{Lu}[\p{L}.]{1,60} ?: ?\p{Lu}[\p{L}.]{1,60}[\p{L} .&]{0,40}(?:[.,]|$)/u, weight: 0.6 },
  {
    pattern:
      /\b(?:press|verlag|publish\w*|penerbit|books|university|universit\w+|journals?|jurnal|zeitschrift|proceedings|prosiding|proc|conference|review|revue|revista|annals|editions?|éditions|editorial|elsevier|springer|wiley|routledge|sage|skripsi|tesis|disertasi|thesis|diss|dissertation|working papers?|technical report|arbeitspapier|diakses|accessed|retrieved|abgerufen|zugriff|tersedia|available|phys|lett|rev|chem|soc|biol|med|acad|hum|psychol|trans|ieee|acm|ann|arch|bull)\b/iu,
    weight: 0.4,
  },
  { pattern: /[“"«„»”]/u, weight: 0.15 },
  { pattern: /[.,;:)\]0-9]$/u, weight: 0.1 },
];

/** Words of running prose that titles seldom hold: pronouns, auxiliaries, connectives, reporting verbs. Lower case. */
const PROSE_WORDS: ReadonlySet<string> = new Set(
  `is are was were has have had been be being we our us they their them it its this these those that which who whose there
  however therefore thus because although while whereas since if when where then also not only can could may might must shall
  should would will does did do such than more most very into between both each any some many other one two three
  ist sind war waren wird werden wurde wurden hat haben hatte hatten sich nicht auch es dass sie wir ihr ihre ihren dieser diese dieses
  diesem diesen jedoch aber wenn als so noch nur sowie kann können muss müssen soll sollen durch bei nach einer einem eines einen wie
  adalah ini itu dapat akan telah sudah kami kita mereka tersebut juga tidak bahwa karena sehingga oleh karena maka agar bisa lebih sangat
  ia dia saya anda harus serta yaitu ialah merupakan menjadi sebagai antara setiap para saat ketika jika
  est sont était étaient ont avait nous ils elles cette ces qui que dont mais donc parce ainsi plus pas ne se il elle leur
  es son fue fueron ha han había nosotros ellos esta estos que pero porque así más no se su sus como cuando donde
  é são foi foram tem não ele ela eles elas esse essa isso mas porque assim mais quando onde seu sua pelo pela
  è sono era erano hanno che non si questo questa quando dove anche più suo sua`
    .split(/\s+/)
    .filter(Boolean),
);

const STRETCH = 160;
const MOST_STRETCHES = 4000;
// (vgl. Krücken 2011: 108f.) | (Dimenstein 2003) | Smith et al. (2003) found
const CITED_IN_PROSE =
  /\((?:vgl\.|see|cf\.|siehe|e\.g\.|lihat|z\.B\.)? ?\p{Lu}[^()]{1,60},? (?:19|20)\d\d[a-z]?(?::[^()]{1,20})?\)/u;
// 35 (Mai 2012) 3: an issue's month; (Cambridge University Press, 2010): a publisher; neither is a citation
const NOT_CITED =
  /\d ?\(\p{L}+ (?:19|20)\d\d\)|\((?:[^()]{0,60}[:,] ?)?[^()]{0,60}\b(?:Press|Verlag|Springer|Wiley|Elsevier|Pers|Penerbit|Publish\w+|University|Academic|Scientific)\b/u;

/** Share of words that belong to prose, and of words in lower case. */
function proseWeight(text: string): number {
  const all = text.match(/[\p{L}'’]+/gu) ?? [];
  if (all.length < 4) return 0;
  const prose = all.filter((word) => PROSE_WORDS.has(word)).length;
  const lower = all.filter((word) => word[0] === word[0].toLowerCase() && word.length > 2).length;
  const digits = /\d/.test(text);
  const share = prose / all.length;
  return Math.min(1.6, share * 5) + (lower / all.length > 0.65 && !digits ? 0.7 : 0.15);
}

// somebody@example.org: an author's address, seldom a reference
const E_MAIL = /[\w.-]@\s?[\w-]+\.|\be-?mail ?:/iu;

/** 0,88 0,87 1,07 | 56 (19,9) 96,6: rows of a table. */
function isTableRow(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits < 4 || (text.match(/\s/g)?.length ?? 0) < 3 || /https?:|doi/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < digits * 0.35;
}

function stretchEvidence(text: string): number {
  if (E_MAIL.test(text)) return -3;
  if (isTableRow(text)) return -0.6;
  let sum = 0;
  for (const { pattern, weight } of SIGNS) if (pattern.test(text)) sum += weight;
  sum -= proseWeight(text);
  if (text.includes('(') && CITED_IN_PROSE.test(text) && !NOT_CITED.test(text)) sum -= 0.9;
  // (1996) | 91,1: a lone number may be of a table
  return Math.min(/\p{L}{2}/u.test(text) ? 2.5 : 0.3, sum);
}

/**
 * Evidence that a line belongs to a reference list; long lines are judged in stretches of about 160 characters and the
 * stretches are added up. Time is linear in the line.
 */
export function referenceEvidence(line: string): number {
  if (isContentsLine(line)) return -2;
  if (line.length <= STRETCH * 1.5) return stretchEvidence(line);
  // a line of megabytes is judged by samples
  const step = Math.max(1, Math.ceil(line.length / (STRETCH * MOST_STRETCHES)));
  let sum = 0;
  for (let at = 0; at < line.length; at += STRETCH * step) sum += stretchEvidence(line.slice(at, at + STRETCH)) * step;
  return sum;
}
