// File names as reports that other programs read want them: relative to a root, with / between their parts.
const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);

/** The path below the root, or the whole path where it lies elsewhere. */
export function fileName(path: string, root?: string): string {
  const plain = path.replace(/^[A-Za-z]:\\|^\.\\|^\\\\/, (start) => start.replaceAll('\\', '/'));
  const slashed = plain.includes('/') ? plain.replace(/^(?:\.\/+)+/, '') : plain;
  if (root !== undefined && slashed.startsWith(`${root}/`)) return slashed.slice(root.length + 1);
  return slashed;
}

// It has no UTF-8.
const LONE_SURROGATE = /\p{Cs}/gu;

/** A percent-encoded URI reference: relative where the path is. */
export function fileUri(path: string, root?: string): string {
  const name = fileName(path, root);
  const parts = name.replace(LONE_SURROGATE, '\ufffd').split('/');
  const encoded = parts.map((part) => encodeURIComponent(part)).join('/');
  return isAbsolute(name)
    ? `file://${name.startsWith('/') ? '' : '/'}${encoded.replace(/^([A-Za-z])%3A/, '$1:')}`
    : encoded;
}
