// The forms of report by name, for the help: it must not load the reports themselves.

/** Each form with what it is for, in order. */
export const REPORT_FORMS = [
  { name: 'pretty', summary: 'for people: the line, and carets under the place' },
  { name: 'compact', summary: 'file:line:column: severity message [rule]' },
  { name: 'json', summary: 'for programs' },
  { name: 'sarif', summary: 'SARIF 2.1.0, for code scanning' },
  { name: 'github', summary: 'annotations of GitHub Actions' },
  { name: 'junit', summary: 'JUnit XML, for CI servers' },
] as const;

export type ReportFormName = (typeof REPORT_FORMS)[number]['name'];

export const isReportForm = (name: string): name is ReportFormName => REPORT_FORMS.some((form) => form.name === name);
