// A thesis to check: a megabyte of text that cites, and its list of references in APA style, made of the items handed in.
import { format } from '../../dist/index.js';

const LENGTH = 1_000_000;
const SENTENCE =
  'Media digital mengubah cara warga memperoleh kabar dan cara lembaga menyimpan arsipnya, dan hal itu tampak pada banyak kota. ';
const SENTENCES = 6;

const hasAll = ({ author, issued, title }) => author?.[0]?.family && issued?.['date-parts']?.[0]?.[0] && title;

function namesIn({ author }) {
  if (author.length === 1) return author[0].family;
  return author.length === 2 ? `${author[0].family} & ${author[1].family}` : `${author[0].family} et al.`;
}

function paragraph(items, first) {
  const sentences = Array.from({ length: SENTENCES }, (_, n) => {
    const item = items[(first + n) % items.length];
    const year = item.issued['date-parts'][0][0];
    return n % 2 ? SENTENCE : `${SENTENCE}Hal ini juga dicatat sebelumnya (${namesIn(item)}, ${year}). `;
  });
  return `${sentences.join('').trim()}\n\n`;
}

/** Markdown of a thesis that cites `count` of the items. */
export function makeThesis(items, count) {
  const cited = items.filter(hasAll).slice(0, count);
  const list = `## Daftar Pustaka\n\n${format(cited, 'apa').join('\n\n')}\n`;
  let text = '# Skripsi\n\n';
  for (let first = 0; text.length + list.length < LENGTH; first += SENTENCES) text += paragraph(cited, first);
  return text + list;
}
