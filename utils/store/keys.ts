/** Keys of goods, shops and records. Every key begins with its shop, so one shop is one range. */

export type GoodsKind = 'i' | 's' | 'u' | 't';
/** Strongest first: item id, SKU, title with spec, title. */
export const goodsKinds: GoodsKind[] = ['i', 's', 'u', 't'];

const MAX_TEXT_KEY = 120;
const MAX_SHOP_ID = 90;

/** A short stable digest (53 bits) for texts too long to be keys. Not for secrets. */
export function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** A text as keys compare it: full and half width alike, case and runs of space levelled, capped. */
export function plainText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain.length <= MAX_TEXT_KEY ? plain : `${plain.slice(0, MAX_TEXT_KEY - 20)}~${digest(plain)}`;
}

export function plainId(id: string): string {
  return id.normalize('NFKC').trim();
}

export type GoodsNames = {
  itemId?: string | null;
  sku?: string | null;
  title?: string | null;
  spec?: string | null;
};
export type GoodsKey = { kind: GoodsKind; value: string };

/** The keys some goods are known by, strongest first. */
export function goodsKeys(names: GoodsNames): GoodsKey[] {
  const keys: GoodsKey[] = [];
  if (names.itemId) keys.push({ kind: 'i', value: plainId(names.itemId) });
  if (names.sku) keys.push({ kind: 's', value: plainId(names.sku) });
  const title = names.title ? plainText(names.title) : '';
  const spec = names.spec ? plainText(names.spec) : '';
  if (title && spec) keys.push({ kind: 'u', value: plainText(`${title} ${spec}`) });
  if (title) keys.push({ kind: 't', value: title });
  return keys.filter((key) => key.value !== '');
}

/** Which kinds of keys a line has, as one word: `ist`. */
export function maskOf(keys: GoodsKey[]): string {
  return keys.map((key) => key.kind).join('');
}

export function ledgerKey(shop: string, key: GoodsKey): string {
  return `${shop}|${key.kind}:${key.value}`;
}

/** Milliseconds as text that sorts like the number. */
export function padTime(ms: number | null): string {
  return String(Math.max(0, ms ?? 0)).padStart(15, '0');
}

export function orderKey(shop: string, orderId: string): string {
  return `${shop}|${plainId(orderId)}`;
}

/** The id of a shop: its origin with the page's own marker, or the origin's one shop that the seller named. */
export function shopId(origin: string, marker: string | null): string {
  const id =
    marker === null ? `${origin}~` : `${origin}#${encodeURIComponent(marker.normalize('NFKC').trim())}`;
  const safe = id.replaceAll('|', '%7C');
  return safe.length <= MAX_SHOP_ID ? safe : `${safe.slice(0, MAX_SHOP_ID - 16)}~${digest(safe)}`;
}

/** Every key of one shop's records lies between these two. */
export function shopRange(prefix: string): [string, string] {
  return [`${prefix}|`, `${prefix}|\uffff`];
}
