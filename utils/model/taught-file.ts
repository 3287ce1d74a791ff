import * as z from 'zod';
import type { Done } from './messages';
import { MAX_TAUGHT, type TaughtMapping, taughtMapping } from './taught';

/** The file that taught mappings are passed on in. It holds header texts, fields and addresses, and nothing read from a page. */
export const TAUGHT_FORMAT = 'renhuo-taught';
export const TAUGHT_FILE_VERSION = 1;
/** Characters of a file: a mapping has some thousand. */
export const MAX_TAUGHT_CHARS = 1024 * 1024;

const taughtFile = z.strictObject({
  format: z.literal(TAUGHT_FORMAT),
  version: z.literal(TAUGHT_FILE_VERSION),
  mappings: z.array(taughtMapping).min(1).max(MAX_TAUGHT),
});

export function taughtFileOf(mappings: TaughtMapping[]): string {
  return JSON.stringify({ format: TAUGHT_FORMAT, version: TAUGHT_FILE_VERSION, mappings }, null, 1);
}

/** What a file holds, checked to the last name; or why it is refused. Nothing is kept by this. */
export function parseTaughtFile(text: string): Done<TaughtMapping[]> {
  if (text.length > MAX_TAUGHT_CHARS) return { ok: false, why: 'too-large' };
  const file = asJson(text);
  if (file === undefined) return { ok: false, why: 'not-json' };
  const { format, version } = (file ?? {}) as { format?: unknown; version?: unknown };
  if (format !== TAUGHT_FORMAT) return { ok: false, why: 'not-ours' };
  if (typeof version === 'number' && version > TAUGHT_FILE_VERSION)
    return { ok: false, why: 'newer-version' };
  const parsed = taughtFile.safeParse(file);
  if (!parsed.success) return { ok: false, why: 'damaged' };
  return { ok: true, value: parsed.data.mappings.map((mapping) => ({ ...mapping, by: 'file' })) };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller says so.
    return undefined;
  }
}
