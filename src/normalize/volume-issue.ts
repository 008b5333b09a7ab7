// Volume and issue as printed → CSL `volume` and `issue`. The labeller gives two segments, but one may hold both
// ("5(2)", "Vol. 1 No. 3", "29.1"), and lead words may slip in.
import { withSingleBlanks } from '../text/blanks.js';
import { trimEnds } from './trim.js';

/** Volume and issue, each as printed without its lead word. */
interface VolumeIssue {
  readonly volume?: string;
  readonly issue?: string;
}

// Vol., Volume, Jilid, Jil., Bd., Jg., Tome, v.
const VOLUME_LEAD =
  /^(?:volumen?|volume|vol|jilid|jil|juz|bd|band|jg|jahrgang|tome|tomo|t|v|thn|tahun ke)(?=[\s.:\d])\.?:?\s?/i;
// No., Nomor, Nr., Heft, Issue, núm.
const ISSUE_LEAD =
  /^(?:number|nomor|numéro|número|núm|issue|iss|heft|bilangan|bil|edisi|fasc|no|nr|nº|n°|n|h|№)(?=[\s.:\d]|$)\.?:?\s?/i;
// 5(2) | 12 (3-4) | 5[2]
const BRACKETED = /^([^()[\]]{1,30}?)\s?[([]\s?([^()[\]]{1,30}?)\s?[)\]]$/;
// Vol. 1 No. 3 | vol. 5, nr 2
const WORDED = /^(.{1,40}?)[\s,.;]{1,3}(?=(?:no|nr|nomor|issue|iss|heft|núm|n°|nº|number)\b[.:\s]?\s?[\dIVXLC])/i;
// 29.1 | 12/3 | 7:2
const POINTED = /^(\d{1,4})[./:](\d{1,3}(?:[-–]\d{1,3})?)$/;

const tidy = (text: string): string => trimEnds(withSingleBlanks(text), ',.:;()[]').replace(/ ?[–—‐‑] ?/g, '-');

const bareVolume = (text: string): string => tidy(tidy(text).replace(VOLUME_LEAD, ''));
const bareIssue = (text: string): string => tidy(tidy(text).replace(ISSUE_LEAD, ''));

function fromMatch(match: RegExpExecArray): VolumeIssue {
  return { volume: bareVolume(match[1]), issue: bareIssue(match[2]) };
}

// 14: by far the most frequent
const PLAIN_NUMBER = /^\d{1,9}$/;

/** Reads a volume segment, which may hold the issue too. `hasIssue`: the issue stands in a segment of its own. */
export function parseVolume(text: string, hasIssue: boolean): VolumeIssue {
  if (PLAIN_NUMBER.test(text)) return { volume: text };
  const printed = trimEnds(text, ',.:;');
  const bracketed = BRACKETED.exec(printed);
  if (bracketed && /\d|^[IVXLC]+$/.test(bracketed[1]) && !hasIssue) return fromMatch(bracketed);
  const worded = hasIssue ? null : WORDED.exec(printed);
  if (worded) return { volume: bareVolume(worded[1]), issue: bareIssue(printed.slice(worded[0].length)) };
  const pointed = hasIssue ? null : POINTED.exec(printed);
  if (pointed) return fromMatch(pointed);
  return { volume: bareVolume(printed) || tidy(text) };
}

/** Reads an issue segment. */
export function parseIssue(text: string): string {
  return PLAIN_NUMBER.test(text) ? text : bareIssue(text) || tidy(text);
}
