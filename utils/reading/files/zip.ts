import { MAX_INFLATED, MAX_RATIO, RefusedFile } from './caps';

/** One part of a packed file, where its bytes stand. */
export type ZipEntry = { name: string; method: number; data: Uint8Array<ArrayBuffer> };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_ENTRIES = 4096;
/** Below this size a part may be as well packed as it likes. */
const SMALL = 4 * 1024 * 1024;

/** The parts of a ZIP file by its directory at the end; nothing is unpacked yet. Throws for what is none. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw new RefusedFile('too-much-inside');
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new RefusedFile('damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const packed = view.getUint32(at + 20, true);
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameSize ?? 0)));
    // Encrypted parts can't be read; local headers may lie about sizes, so the directory's are used.
    if ((flags & 1) === 0 && local + 30 <= bytes.length && view.getUint32(local, true) === LOCAL) {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packed > bytes.length) throw new RefusedFile('damaged');
      entries.set(name, { name, method, data: bytes.subarray(start, start + packed) });
    }
    at += 46 + (nameSize ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new RefusedFile('damaged');
}

/** What a whole file may still unpack, in bytes. */
export type Budget = { left: number };
export const fullBudget = (): Budget => ({ left: MAX_INFLATED });

/**
 * Unpacks one part piece by piece; `take` answers false to end it. What comes out is counted, whatever the file says of
 * its size.
 */
export async function unpack(
  entry: ZipEntry,
  budget: Budget,
  take: (text: string) => boolean,
): Promise<void> {
  if (entry.method !== 0 && entry.method !== 8) throw new RefusedFile('damaged');
  const packed = new Blob([entry.data]).stream();
  const stream = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let out = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      out += value.length;
      budget.left -= value.length;
      if (budget.left < 0 || (out > SMALL && out > entry.data.length * MAX_RATIO))
        throw new RefusedFile('too-much-inside');
      if (!take(decoder.decode(value, { stream: true }))) {
        await reader.cancel();
        return;
      }
    }
    take(decoder.decode());
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged');
  }
}

/** A small part as one text, or null where it isn't there. */
export async function textOf(entry: ZipEntry | undefined, budget: Budget): Promise<string | null> {
  if (!entry) return null;
  const parts: string[] = [];
  await unpack(entry, budget, (text) => parts.push(text) > 0);
  return parts.join('');
}
