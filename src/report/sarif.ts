// SARIF 2.1.0 (OASIS), for code scanning. GitHub takes at most 25,000 results and 10 MB a run and shows 5,000, the gravest first; what goes
// beyond is left out from the mildest up, and a notification says so. Columns are UTF-16 units, lines and columns from 1.
import type {
  ArtifactChange,
  ArtifactLocation,
  Location,
  Log,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from 'sarif';
import type { Fix, LintFinding } from '../lint/lint-finding.js';
import type { Rule, RuleExample } from '../lint/rule.js';
import { positionAt, type SourceDocument } from '../text/document.js';
import type { Severity } from '../text/finding.js';
import type { Span } from '../text/span.js';
import { fileUri } from './file-names.js';
import type { Report, ReportedDocument, ReportSetting } from './report.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub: "SARIF support for code scanning", limits. */
export const MOST_RESULTS = 25_000;
export const SHOWN_RESULTS = 5_000;
/** A little below 10 MB, for the rest of the file; GitHub means the compressed file, which is smaller. */
const MOST_BYTES = 9_500_000;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function regionOf(document: SourceDocument, { start, end }: Span): Region {
  const [from, to] = [positionAt(document, start), positionAt(document, end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function artifactOf(document: SourceDocument, root?: string): ArtifactLocation {
  const uri = fileUri(document.path, root);
  return uri.startsWith('file://') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function locationOf(document: SourceDocument, span: Span, root?: string): Location {
  return { physicalLocation: { artifactLocation: artifactOf(document, root), region: regionOf(document, span) } };
}

function fixOf(document: SourceDocument, { edits, isSafe }: Fix, root?: string): SarifFix {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(document, edit),
    ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
  }));
  const change: ArtifactChange = { artifactLocation: artifactOf(document, root), replacements };
  const text = isSafe ? 'Mend it (pustaka check --fix)' : 'Change it, and look at it (pustaka check --fix --unsafe)';
  return { description: { text }, artifactChanges: [change] };
}

/** A message may hold links, [words](target); what only looks like one must not become one (SARIF §3.11.6). */
const messageText = (text: string): string => text.replace(/\](?=\()/g, '\\]');

interface Weighed {
  readonly result: Result;
  readonly severity: Severity;
}

function resultOf(
  { document, fingerprints }: ReportedDocument,
  finding: LintFinding,
  index: number,
  { rules, root }: ReportSetting,
): Weighed {
  const { rule, severity, message, span, fix, related = [], isDoubtful } = finding;
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const result: Result = {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: messageText(message) },
    locations: [locationOf(document, span, root)],
    partialFingerprints: {
      'pustakaPlace/v1': fingerprints[index],
      primaryLocationLineHash: fingerprints[index],
    },
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...locationOf(document, place.span, root),
        message: { text: messageText(place.message) },
      })),
    }),
    ...(fix && { fixes: [fixOf(document, fix, root)] }),
    ...(isDoubtful && { properties: { isDoubtful } }),
  };
  return { result, severity };
}

const exampleText = ({ text, finds, path, style }: RuleExample): string =>
  [
    `${finds.length > 0 ? 'Wrong' : 'Right'}${style ? ` (${style})` : ''}${path ? `, ${path}` : ''}:`,
    '',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ].join('\n');

function descriptorOf({ id, group, severity, summary, why, examples }: Rule): ReportingDescriptor {
  const shown = examples.slice(0, 4).map(exampleText).join('\n\n');
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${shown}`.trimEnd(), markdown: `${why}\n\n${shown}`.trimEnd() },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['references', group], 'problem.severity': severity === 'info' ? 'recommendation' : severity },
  };
}

/** The gravest that the limits leave room for, in the order in which they were found. */
function withinLimits(weighed: readonly Weighed[]): readonly Result[] {
  const sizes = weighed.map(({ result }) => Buffer.byteLength(JSON.stringify(result)));
  const isSmall = weighed.length <= MOST_RESULTS && sizes.reduce((sum, size) => sum + size, 0) <= MOST_BYTES;
  if (isSmall) return weighed.map(({ result }) => result);
  const order = weighed
    .map((_, index) => index)
    .sort((a, b) => RANKS[weighed[a].severity] - RANKS[weighed[b].severity]);
  let left = MOST_BYTES;
  const kept = new Set<number>();
  for (const index of order) {
    left -= sizes[index];
    if (left < 0 || kept.size === MOST_RESULTS) break;
    kept.add(index);
  }
  return weighed.flatMap(({ result }, index) => (kept.has(index) ? [result] : []));
}

function notifications(all: number, kept: number): Notification[] {
  if (all > kept)
    return [
      { level: 'warning', message: { text: `${all - kept} of ${all} findings are left out: GitHub takes no more.` } },
    ];
  if (kept <= SHOWN_RESULTS) return [];
  return [
    { level: 'note', message: { text: `Of ${kept} findings GitHub shows ${SHOWN_RESULTS}, the gravest first.` } },
  ];
}

export const sarifReport: Report = (documents, setting) => {
  const weighed = documents.flatMap((reported) =>
    reported.findings.map((finding, index) => resultOf(reported, finding, index, setting)),
  );
  const results = withinLimits(weighed);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pustaka',
            semanticVersion: setting.version,
            rules: setting.rules.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that pustaka was run in' } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(weighed.length, results.length) },
        ],
        artifacts: documents.map(({ document }) => ({ location: artifactOf(document, setting.root) })),
        results: [...results],
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
};
