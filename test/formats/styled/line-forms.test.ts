// The table of forms: every name that --as takes has one, with an extension of its own, and plain text is a line an entry.
import { expect, it } from 'vitest';
import { LINE_FORM_EXTENSIONS, LINE_FORM_NAMES } from '../../../src/formats/styled/line-form-names.js';
import { LINE_FORMS } from '../../../src/formats/styled/line-forms.js';
import { entryOf } from './entries.js';

it.each(LINE_FORM_NAMES)('%s has a form and an extension', (name) => {
  const form = LINE_FORMS[name];
  const output = form.head('en-US') + form.list([entryOf('Arsip')]) + form.foot;
  expect(output).toContain('Arsip');
  expect(output).toMatch(/\n$/);
  expect(LINE_FORM_EXTENSIONS[name]).toMatch(/^\.[a-z]+$/);
});

it('holds no form without a name', () => {
  expect(Object.keys(LINE_FORMS).sort()).toEqual([...LINE_FORM_NAMES].sort());
  expect(new Set(Object.values(LINE_FORM_EXTENSIONS)).size).toBe(LINE_FORM_NAMES.length);
});

it('writes plain text as one line an entry', () => {
  const { head, list, foot } = LINE_FORMS.text;
  expect(head('en-US') + list([entryOf('<i>A</i>'), entryOf(''), entryOf('B')]) + foot).toBe('A\n\nB\n');
});
