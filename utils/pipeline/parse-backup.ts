import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, backup, MAX_BACKUP_CHARS } from '../model/backup';
import type { Done } from '../model/messages';
import { isDeep } from './json-depth';
import { sumOf } from './secret-mark';

/** A text as a backup, or why it is none: too large, no JSON, not ours, from a newer Renhuo, or damaged. */
export async function parseBackup(json: string): Promise<Done<Backup>> {
  if (json.length > MAX_BACKUP_CHARS) return { ok: false, why: 'too-large' };
  if (isDeep(json)) return { ok: false, why: 'not-ours' };
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    return { ok: false, why: 'not-json', detail: String(error).slice(0, 200) };
  }
  if (!isRecord(raw) || raw.format !== BACKUP_FORMAT) return { ok: false, why: 'not-ours' };
  if (typeof raw.version === 'number' && raw.version > BACKUP_VERSION)
    return { ok: false, why: 'newer-version' };
  if (raw.sum !== (await sumOf(JSON.stringify(raw.data) ?? ''))) return { ok: false, why: 'damaged' };
  const parsed = backup.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, why: 'damaged', detail: issue?.path.join('.').slice(0, 200) };
  }
  const { data } = parsed.data;
  const shops = new Set(data.shops.map((shop) => shop.id));
  const strays = [...data.listings, ...data.orders, ...data.evidence].some((one) => !shops.has(one.shop));
  const misfits = data.orders.some(
    (one) => one.key !== `${one.shop}|${one.orderId.normalize('NFKC').trim()}`,
  );
  if (strays || misfits || data.listings.some((one) => one.key !== `listing|${one.shop}|${one.id}`))
    return { ok: false, why: 'damaged', detail: 'keys' };
  return { ok: true, value: parsed.data };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
