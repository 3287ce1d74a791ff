import { type FileHeader, fileHeader } from '../../model/backup-file';
import { type Bytes, joined, sha256, u32 } from './bytes';

/**
 * A file is a header line and frames. Each frame is bound to the header, to its place and to whether it is the last
 * one, so that frames can't be cut off, swapped or carried into another file unnoticed: by the cipher's tag where the
 * file is locked, else by a chain of SHA-256 sums.
 */

const LAST = 0x80000000;
const SUM = 32;
const MAX_HEADER = 4096;
/** A frame holds about a megabyte before it is pressed together. */
const MAX_FRAME = 16 * 1024 * 1024;

export type FrameSeal = (data: Bytes, isLast: boolean) => Promise<Bytes>;

export function headerLine(header: FileHeader): Bytes {
  return new TextEncoder().encode(`${JSON.stringify(header)}\n`);
}

/** Makes the frames of one file, in order. `key` is null for a file without a lock. */
export function sealer(line: Bytes, key: CryptoKey | null): FrameSeal {
  let index = 0;
  let before = sha256(line);
  const about = before;
  return async (data, isLast) => {
    const place = u32(index);
    index += 1;
    const length = data.length + (key ? 16 : SUM);
    const head = u32(isLast ? length + LAST : length);
    if (key) {
      const sealed = await crypto.subtle.encrypt(cipher(place, joined(await about, place, head)), key, data);
      return joined(head, new Uint8Array(sealed));
    }
    const sum = await sha256(await before, head, data);
    before = Promise.resolve(sum);
    return joined(head, sum, data);
  };
}

/** The nonce is the frame's number: each file has a key of its own. */
function cipher(place: Bytes, additionalData: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: joined(new Uint8Array(8), place), additionalData };
}

export type Opened = { header: FileHeader; line: Bytes };

/** The header of a file, or why it has none: foreign, damaged, or made by a newer Renhuo. */
export async function openFile(file: Blob): Promise<Opened | 'not-ours' | 'damaged' | 'newer-version'> {
  const start = new Uint8Array(await file.slice(0, MAX_HEADER).arrayBuffer());
  const end = start.indexOf(10);
  const raw = end < 0 ? null : parsed(new TextDecoder().decode(start.subarray(0, end)));
  if (!isRecord(raw) || raw.format !== 'renhuo-backup') return 'not-ours';
  if (typeof raw.version === 'number' && raw.version > 2) return 'newer-version';
  const header = fileHeader.safeParse(raw);
  return header.success ? { header: header.data, line: start.slice(0, end + 1) } : 'damaged';
}

/** The data of each frame; throws `Damaged` at the first that isn't as it was written, or where the end is missing. */
export async function* framesOf(file: Blob, line: Bytes, key: CryptoKey | null): AsyncGenerator<Bytes> {
  const about = await sha256(line);
  let before = about;
  let at = line.length;
  for (let index = 0; ; index += 1) {
    const head = new Uint8Array(await file.slice(at, at + 4).arrayBuffer());
    if (head.length < 4) throw new Damaged('the end is missing');
    const word = new DataView(head.buffer).getUint32(0);
    const isLast = word >= LAST;
    const length = isLast ? word - LAST : word;
    if (length > MAX_FRAME || length < 16) throw new Damaged('no frame');
    const body = new Uint8Array(await file.slice(at + 4, at + 4 + length).arrayBuffer());
    if (body.length < length) throw new Damaged('cut off');
    at += 4 + length;
    const place = u32(index);
    if (key) yield await unsealed(key, cipher(place, joined(about, place, head)), body);
    else {
      const data = body.slice(SUM);
      before = await checked(before, head, data, body.subarray(0, SUM));
      yield data;
    }
    if (!isLast) continue;
    if (at !== file.size) throw new Damaged('more after the end');
    return;
  }
}

/** A file that isn't as it was written. */
export class Damaged extends Error {}

async function unsealed(key: CryptoKey, how: AesGcmParams, body: Bytes): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, body));
  } catch (error) {
    throw new Damaged('seal', { cause: error });
  }
}

async function checked(before: Bytes, head: Bytes, data: Bytes, said: Bytes): Promise<Bytes> {
  const sum = await sha256(before, head, data);
  if (sum.some((byte, i) => byte !== said[i])) throw new Damaged('sum');
  return sum;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    console.info('no header', String(error).slice(0, 80));
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
