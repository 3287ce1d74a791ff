import type { Profile } from '../model/lexicon';
import type { BuyerKey } from '../model/reading';
import { keyOf } from '../model/subject';
import { type Pair, proposePairs } from '../store/proposed-pairs';
import type { Person, ShopRecord } from '../store/records';
import type { Store } from '../store/store';
import { claimOf, type Hash, hashText, type PersonRow } from './identify';

/**
 * Platforms where a buyer has one account for all shops. A shop system of the seller's own counts its customers anew:
 * there number 17 is somebody else in each shop.
 */
const ONE_ACCOUNT = new Set(['1688', 'ebay', 'etsy', 'jd', 'lazada', 'shopee', 'taobao', 'tiktok-shop']);
/** A number with fewer digits is a part of one. */
const PHONE_DIGITS = 8;

type Deps = { store: Store; hash: Hash; profile: Profile | null };

/**
 * Where a row names its buyer by a key that means the same person in any shop, and another shop knows a buyer by just
 * that key, the two are proposed to the seller as one. Buyers are stored as hashes that hold their shop: only here,
 * where the key is at hand, can one shop's be compared with another's. Nothing is joined by itself.
 */
export async function proposeSame(
  { store, hash, profile }: Deps,
  shop: ShopRecord,
  rows: PersonRow[],
  people: Person[],
): Promise<number> {
  const others = (await store.db.shops.toArray()).filter(({ id }) => id !== shop.id);
  if (others.length === 0 || rows.length === 0) return 0;
  const pairs = new Map<string, Pair>();
  for (const [i, row] of rows.entries()) {
    const person = people[i];
    if (!person) continue;
    const own = keyOf({ kind: 'buyer', shop: shop.id, id: person.identity.id });
    for (const key of row.buyerKeys)
      for (const other of others.filter(({ profile: theirs }) => isSureIn(row, key, profile, theirs))) {
        const claim = claimOf({ ...row, buyerKeys: [key] }, profile);
        if (!claim) continue;
        const id = await hash(hashText(other.id, claim));
        const theirs = keyOf({ kind: 'buyer', shop: other.id, id });
        pairs.set(`${own} ${theirs}`, [own, theirs]);
      }
  }
  return proposePairs(store, [...pairs.values()]);
}

/** Whether a key stands for the same person in another shop too. Masked keys and mere names never do. */
function isSureIn(row: PersonRow, key: BuyerKey, profile: Profile | null, theirs: string | null): boolean {
  if (key.masked || key.value.trim() === '') return false;
  if (key.kind === 'buyerEmail') return true;
  if (key.kind === 'buyerPhone') return key.value.replace(/\D/g, '').length >= PHONE_DIGITS;
  if (profile === null || profile.id !== theirs || !ONE_ACCOUNT.has(profile.id)) return false;
  return claimOf({ ...row, buyerKeys: [key] }, profile)?.strong === true;
}
