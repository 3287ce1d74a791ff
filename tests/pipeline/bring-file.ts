import { expect } from 'vitest';
import type { FileAbout, FileShop } from '../../utils/model/files';
import type { OrderRow } from '../../utils/model/reading';
import { beginFile, endFile, takeSlice } from '../../utils/pipeline/file-import';
import { hasher } from '../../utils/pipeline/hash';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { profiles } from '../../utils/reading/profiles/registry';
import type { Store } from '../../utils/store/store';
import { thresholds } from '../store/bench';
import { buyerName, DAY, NOW, order } from '../store/readings';

/** Export files as the page sends them to the background, for the tests of what becomes of them. */

export const about = (extra: Partial<FileAbout> = {}): FileAbout => ({
  ...{ hash: 'a'.repeat(64), format: 'pdd-orders', platform: 'pinduoduo', kind: 'order', asOf: NOW },
  ...{ timeZone: 'Asia/Shanghai', currency: 'CNY', rows: 0, rejected: 0 },
  ...extra,
});
export const deps = async (store: Store, now = NOW) => ({
  ...{ store, hash: await hasher(store), judges: judgesOf(allRules, thresholds, now), now },
  profileOf: (platform: string | null) => profiles.find(({ id }) => id === platform) ?? null,
});
export const spanOf = (orders: OrderRow[]) => {
  const sorted = [...orders].sort((a, b) => (a.orderedAt?.ms ?? 0) - (b.orderedAt?.ms ?? 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const [from, to] = [first?.orderedAt?.ms ?? 0, last?.orderedAt?.ms ?? 0];
  return { from, to, top: last?.orderId ?? '', bottom: first?.orderId ?? '' };
};

export type File = { about: FileAbout; shop: FileShop; orders: OrderRow[]; whole?: boolean; slice?: number };

/** Brings a file in as the page does; `upTo` slices only, as if the browser were killed then. */
export async function bring(store: Store, file: File, upTo = Infinity): Promise<number> {
  const { hash } = file.about;
  expect(await beginFile(store, file.about, file.shop, NOW)).toMatchObject({ ok: true });
  const size = file.slice ?? 3;
  let changed = 0;
  for (let from = 0, slice = 0; from < file.orders.length; from += size, slice += 1) {
    if (slice >= upTo) return changed;
    const rows = { orders: file.orders.slice(from, from + size), listings: [] };
    const done = await takeSlice(await deps(store), hash, rows);
    expect(done).toMatchObject({ ok: true });
    if (done.ok) changed += done.value.changed;
  }
  const span = file.whole ? spanOf(file.orders) : null;
  await endFile(store, { type: 'file.end', hash, span, cancelled: false }, NOW);
  return changed;
}

export const history = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    order(`o${i}`, NOW - 8 * DAY - i * DAY, {
      buyer: '小熊',
      buyerKeys: [buyerName(`熊${i % 2}`)],
      items: [{ itemId: '1', title: '货 1', quantity: 1 }],
    }),
  );
