import type { CustomerClaim } from '../model/facts';
import type { CustomerRow, ReadReading } from '../model/reading';
import { keyOf } from '../model/subject';
import { erasedBuyers } from './erased';
import { getMany } from './get-many';
import type { RowTold } from './kept/kept-lines';
import type { CustomerFields, CustomerRecord, ShopRecord } from './records';
import { joinFields, registersOf } from './registers';
import { isSame } from './same';
import { safeUrl, scrub } from './scrub';
import type { Store } from './store';

/**
 * What a customer list says of its customers: the page's own claims, kept under every strong key of the row, since
 * order pages may name the same person by any of them. They vouch for our own sums and are never added to them.
 */
export async function applyCustomers(
  store: Store,
  shop: ShopRecord,
  reading: ReadReading,
  ids: string[][],
): Promise<{ changed: number; told: RowTold<CustomerRecord>[] }> {
  const { db } = store;
  const rows = reading.customers ?? [];
  const erased = await erasedKeys(store, shop.id);
  const incoming = rows
    .flatMap((row, i) => recordsOf(shop.id, reading, row, ids[i] ?? []))
    .filter((one) => !isErased(one, erased));
  const stored = await getMany(
    db.customers,
    incoming.map(({ key }) => key),
  );
  const joined = new Map<string, CustomerRecord>();
  const changed = new Map<string, CustomerRecord>();
  const told = new Map<string, RowTold<CustomerRecord>>();
  for (const [i, one] of incoming.entries()) {
    const old = joined.get(one.key) ?? stored[i];
    const now = old ? joinCustomers(old, one) : one;
    joined.set(now.key, now);
    if (!isSame(old, now)) changed.set(now.key, now);
    const twin = told.get(one.key);
    told.set(one.key, {
      ...{ key: one.key, before: stored[i] ?? null, came: twin ? joinCustomers(twin.came, one) : one },
      isLeft: !stored[i] && db.damage.has('customers', one.key),
    });
  }
  await db.customers.bulkPut([...changed.values()]);
  if (joined.size > 0) shop.hasCustomers = true;
  return { changed: changed.size, told: [...told.values()] };
}

async function erasedKeys(store: Store, shop = ''): Promise<Set<string>> {
  return new Set((await erasedBuyers(store, shop)).map(({ key }) => key));
}

/** True where any key of this person was erased. */
function isErased({ shop, ids }: CustomerRecord, erased: Set<string>): boolean {
  return ids.some((id) => erased.has(keyOf({ kind: 'buyer', shop, id })));
}

/** Joins records of a file into what is stored; nobody who was erased comes back. */
export async function putCustomers(store: Store, filed: CustomerRecord[]): Promise<void> {
  const { db } = store;
  const erased = await erasedKeys(store);
  const records = filed.filter((one) => !isErased(one, erased));
  const stored = await db.customers.bulkGet(records.map(({ key }) => key));
  await db.customers.bulkPut(
    records.map((one, i) => {
      const old = stored[i];
      return old ? joinCustomers(old, one) : one;
    }),
  );
}

function recordsOf(shop: string, reading: ReadReading, row: CustomerRow, ids: string[]): CustomerRecord[] {
  const fields = registersOf<CustomerFields>(
    {
      orderCount: row.orderCount,
      totalSpent: row.totalSpent,
      joinedAt: row.joinedAt,
      firstOrderAt: row.firstOrderAt,
      lastOrderAt: row.lastOrderAt,
      tags: row.tags?.map((tag) => scrub(tag, row.buyer === undefined ? [] : [row.buyer])),
      url: safeUrl(row.url, reading.url),
    },
    reading.readAt,
  );
  const all = [...new Set(ids)].sort();
  return all.map((id) => ({ key: keyOf({ kind: 'buyer', shop, id }), shop, ids: all, fields }));
}

/** What two records of one key know together. */
export function joinCustomers(a: CustomerRecord, b: CustomerRecord): CustomerRecord {
  return {
    ...a,
    ids: [...new Set([...a.ids, ...b.ids])].sort(),
    fields: joinFields(a.fields, b.fields),
  };
}

/** The claims of the list as facts; null where no list named this person. */
export function claimOf(record: CustomerRecord | undefined): CustomerClaim | null {
  if (!record) return null;
  const { orderCount, totalSpent, joinedAt, firstOrderAt, lastOrderAt, tags } = record.fields;
  const times = Object.values(record.fields).map((field) => field?.at ?? 0);
  return {
    orders: orderCount?.v ?? null,
    spent: totalSpent?.v ?? null,
    joinedAt: joinedAt?.v.ms ?? null,
    firstOrderAt: firstOrderAt?.v.ms ?? null,
    lastOrderAt: lastOrderAt?.v.ms ?? null,
    tags: tags?.v ?? [],
    readAt: Math.max(0, ...times),
  };
}

/** The claims about some buyers, by their keys. Asks nothing where no customer list was ever read. */
export async function claimsAbout(
  store: Store,
  shop: ShopRecord,
  keys: string[],
): Promise<Map<string, CustomerClaim>> {
  const found = shop.hasCustomers ? await getMany(store.db.customers, keys) : [];
  return new Map(
    found.flatMap((record): [string, CustomerClaim][] => {
      const claim = claimOf(record);
      return record && claim ? [[record.key, claim]] : [];
    }),
  );
}
