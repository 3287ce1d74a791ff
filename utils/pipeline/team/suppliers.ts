import type { Money } from '../../model/money';
import type { SupplierLine } from '../../model/supplier-line';
import { entriesOf } from '../../store/entries';
import { allListingLines } from '../../store/listing-lines';
import type { Store } from '../../store/store';

/** Every supplier with the listings that come from there and the cash in their stock. */
export async function supplierLines(store: Pick<Store, 'db'>): Promise<SupplierLine[]> {
  const [suppliers, supplies, goods] = await Promise.all([
    entriesOf(store, 'supplier'),
    entriesOf(store, 'supply'),
    allListingLines(store),
  ]);
  const sourceOf = new Map(supplies.map(({ subject, value }) => [subject, value.supplier]));
  const known = new Set(suppliers.map(({ id }) => id));
  const sourced = goods.filter(({ subject }) => known.has(sourceOf.get(subject) ?? ''));
  return suppliers
    .map(({ id, when, value }) => {
      const own = sourced.filter(({ subject }) => sourceOf.get(subject) === id);
      const cash = new Map<string | null, number>();
      let uncounted = 0;
      for (const { cost, counters } of own)
        if (cost === null || counters.stock === null) uncounted += 1;
        else cash.set(cost.currency, (cash.get(cost.currency) ?? 0) + cost.minor * counters.stock);
      return {
        ...{ id, value, talkedAt: when, listings: own.length, uncounted },
        cash: [...cash].map(([currency, minor]): Money => ({ minor, currency })),
        share: sourced.length === 0 ? 0 : own.length / sourced.length,
      };
    })
    .sort((a, b) => b.listings - a.listings || a.value.name.localeCompare(b.value.name));
}
