// What `--as` takes, with the extension of a file in that form. Apart from the forms themselves, so that reading a command
// line loads none of them.

export const LINE_FORM_EXTENSIONS = { text: '.txt', markdown: '.md', html: '.html', rtf: '.rtf' } as const;

export type LineFormName = keyof typeof LINE_FORM_EXTENSIONS;

export const LINE_FORM_NAMES = Object.keys(LINE_FORM_EXTENSIONS) as readonly LineFormName[];
