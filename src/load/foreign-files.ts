// bytes → document, step one: files that are no text at all (PDF, Word, archives …) are told by their first bytes or their
// extension, and refused with the command that turns them into text. Nothing else is ever guessed from content.

/** A kind of file that pustaka does not read. `magic` are its first bytes, `remedy` makes the advice out of a file's name. */
interface ForeignKind {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly magic: readonly (readonly number[])[];
  readonly remedy: (path: string) => string;
}

const quoted = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;
const throughPandoc = (path: string) => `Make text of it first: pandoc -t plain --wrap=none ${quoted(path)} | pustaka`;
const unpackFirst = () => 'Unpack it first.';
const noText = () => 'pustaka reads text: .txt, .md, .html, .tex, .json, .jsonl, .bib and .ris.';

/** Every kind that is refused, in the order in which they are tried; extensions are in lower case. */
export const FOREIGN_KINDS: readonly ForeignKind[] = [
  {
    name: 'a PDF file',
    extensions: ['.pdf'],
    magic: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
    remedy: (path) => `Make text of it first: pdftotext ${quoted(path)} - | pustaka`,
  },
  { name: 'a word processor file', extensions: ['.docx', '.odt', '.epub'], magic: [], remedy: throughPandoc },
  {
    name: 'an old or encrypted Office file',
    extensions: ['.doc'],
    magic: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    remedy: () => 'Save it as .docx or plain text first.',
  },
  {
    name: 'a ZIP container (perhaps a word processor file)',
    extensions: ['.zip'],
    magic: [
      [0x50, 0x4b, 0x03, 0x04],
      [0x50, 0x4b, 0x05, 0x06],
    ],
    remedy: throughPandoc,
  },
  { name: 'an RTF file', extensions: ['.rtf'], magic: [[0x7b, 0x5c, 0x72, 0x74, 0x66]], remedy: throughPandoc },
  { name: 'a gzip file', extensions: ['.gz', '.tgz'], magic: [[0x1f, 0x8b]], remedy: unpackFirst },
  { name: 'an xz file', extensions: ['.xz'], magic: [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]], remedy: unpackFirst },
  { name: 'a zstd file', extensions: ['.zst'], magic: [[0x28, 0xb5, 0x2f, 0xfd]], remedy: unpackFirst },
  { name: 'a program', extensions: ['.exe'], magic: [[0x7f, 0x45, 0x4c, 0x46]], remedy: noText },
  { name: 'a PNG picture', extensions: ['.png'], magic: [[0x89, 0x50, 0x4e, 0x47]], remedy: noText },
  { name: 'a JPEG picture', extensions: ['.jpg', '.jpeg'], magic: [[0xff, 0xd8, 0xff]], remedy: noText },
  {
    name: 'an SQLite file',
    extensions: ['.sqlite'],
    magic: [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
    remedy: noText,
  },
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);

const refusalOf = (kind: ForeignKind, path: string) => `${kind.name}, not text. ${kind.remedy(path)}`;

/** Why a file of this name is not read, or undefined. The extension counts in any letter case. */
export function refusalByName(path: string): string | undefined {
  const name = path.toLowerCase();
  const kind = FOREIGN_KINDS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  return kind && refusalOf(kind, path);
}

/** Why a file with these first bytes (8 are enough) is not read, or undefined. */
export function refusalByContent(path: string, bytes: Uint8Array): string | undefined {
  const kind = FOREIGN_KINDS.find(({ magic }) => magic.some((sequence) => startsWith(bytes, sequence)));
  return kind && refusalOf(kind, path);
}
