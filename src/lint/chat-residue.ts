// What chat programs leave behind in texts that were copied out of them, one row a form. None of these stands in a text that a
// person wrote, but the ones that are only looked for inside references. Signs may be escaped, as LaTeX and Markdown do: utm\_source.

export interface ChatResidue {
  readonly pattern: RegExp;
  /** What it is, as messages say. */
  readonly what: string;
  /** Only inside references: templates and manuals have it rightly elsewhere. */
  readonly onlyInReferences?: boolean;
  /** What takes its place where that cannot change what the text says. */
  readonly mended?: string;
}

export const CHAT_RESIDUES: readonly ChatResidue[] = [
  // ?utm_source=chatgpt.com at the end of an address
  {
    pattern:
      /(?:\?|\\?&(?:amp;)?)utm\\?_source=(?:chatgpt|openai|chat\.openai|copilot|perplexity|gemini|claude)(?:\.com|\.ai)?(?![\w.&=%-]\w|\\?&)/gi,
    what: 'the mark of a chat program in an address',
    mended: '',
  },
  // utm_source=chatgpt.com& before further parameters
  {
    pattern:
      /utm\\?_source=(?:chatgpt|openai|chat\.openai|copilot|perplexity|gemini|claude)(?:\.com|\.ai)?\\?&(?:amp;)?/gi,
    what: 'the mark of a chat program in an address',
    mended: '',
  },
  // :contentReference[oaicite:3]{index=3}
  {
    pattern: /:?contentReference\[oaicite:\d{1,4}\](?:\\?\{index=\d{1,4}\\?\})?/g,
    what: 'a mark of a chat program',
    mended: '',
  },
  // [oaicite:3]
  { pattern: /\[?(?<!contentReference\[)oaicite:\d{1,4}\]?/g, what: 'a mark of a chat program', mended: '' },
  // citeturn0search1, turn0search12, turn2view0
  {
    pattern:
      /[\ue200-\ue20f]?(?:file)?(?:cite)?[\ue200-\ue20f]?turn\d{1,3}(?:search|view|news|file|image|academia|fetch)\d{1,4}[\ue200-\ue20f]?/g,
    what: 'a mark of a chat program',
    mended: '',
  },
  // 【12†source】, 【4:0†laporan.pdf】
  { pattern: /【[\d:]{1,9}†[^【】\n]{0,80}】/g, what: 'a mark of a chat program', mended: '' },
  // [insert DOI here], [masukkan tahun], [isi nama penulis]
  {
    pattern:
      /[[<{](?:please |silakan )?(?:insert|add|enter|fill in|your|masukkan|sisipkan|isi|tambahkan|nama anda)(?![\p{L}\p{N}])[^\][<>{}\n]{0,60}[\]>}]/giu,
    what: 'a gap that was to be filled',
    onlyInReferences: true,
  },
  // [Author], [Year], [Publisher], [Nama Penulis], [Tahun]
  {
    pattern:
      /\[(?:author(?: name)?|authors?|year|publisher|title|journal(?: name)?|page numbers?|pages|url|doi|nama penulis|penulis|tahun|judul|penerbit|nama jurnal|halaman)\]/gi,
    what: 'a gap that was to be filled',
    onlyInReferences: true,
  },
  // https://doi.org/10.xxxx/xxxxx, 10.1234/xxxxx
  {
    pattern: /\b10\.(?:x{3,9}|\d{4,9}(?=\/\S{0,40}x{3}))\/[\w.\-/]{0,60}/gi,
    what: 'a DOI that was never filled in',
    onlyInReferences: true,
  },
  // https://example.com/artikel
  {
    pattern: /https?:\/\/(?:www\.)?example\.(?:com|org|net)\S{0,100}/gi,
    what: 'an address that was never filled in',
    onlyInReferences: true,
  },
];
