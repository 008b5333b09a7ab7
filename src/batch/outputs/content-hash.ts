// What content is known by in the record of outputs: SHA-256, in hexadecimal digits. node:crypto is loaded when something is hashed.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** Larger files are read piece by piece. */
const MOST_AT_ONCE = 1 << 22;

/** Takes content piece by piece; `digest` ends it. */
interface Hashing {
  update(piece: string | Uint8Array): void;
  digest(): string;
}

export async function startHash(): Promise<Hashing> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  return { update: (piece) => void hash.update(piece), digest: () => hash.digest('hex') };
}

export async function hashOf(content: string | Uint8Array): Promise<string> {
  const hash = await startHash();
  hash.update(content);
  return hash.digest();
}

/** The hash of a file; undefined for what is no file or cannot be read. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return undefined;
    if (stats.size <= MOST_AT_ONCE) return await hashOf(await readFile(path));
    const hash = await startHash();
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Uint8Array);
    return hash.digest();
  } catch {
    return undefined;
  }
}

/** What a file was at a moment: one that was written since is another. */
export async function stampOf(path: string): Promise<string | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined);
  return stats?.isFile() ? `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}` : undefined;
}
