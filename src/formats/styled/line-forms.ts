// Styled entries → the text of an output: plain lines, Markdown, an HTML page or an RTF document. Nothing of an item can act
// in any of them: see the escapes of each.
import { HTML_FORM } from './html-form.js';
import type { LineForm } from './line-form.js';
import type { LineFormName } from './line-form-names.js';
import { MARKDOWN_FORM } from './markdown-form.js';
import { RTF_FORM } from './rtf-form.js';

const TEXT_FORM: LineForm = {
  head: () => '',
  list: (entries) => entries.map(({ entry }) => `${entry.text}\n`).join(''),
  foot: '',
};

export const LINE_FORMS: Readonly<Record<LineFormName, LineForm>> = {
  text: TEXT_FORM,
  markdown: MARKDOWN_FORM,
  html: HTML_FORM,
  rtf: RTF_FORM,
};
