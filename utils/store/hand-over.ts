import { type ImportRows, idsIn, importRows } from './import-rows';
import type { Store } from './store';

/** Orders that another file (than `hash`) holds too are that file's from now on: they go when it is taken back. */
export async function handOver(
  store: Pick<Store, 'db'>,
  shop: string,
  orders: string[],
  hash = '',
): Promise<void> {
  const mine = new Set(orders);
  for (const { key, hash: other, value } of await importRows(store)) {
    if (other === hash || value.shop !== shop) continue;
    const held = idsIn(value.held);
    const taken = held.filter((id) => mine.has(id));
    if (taken.length === 0) continue;
    const next: ImportRows = {
      ...value,
      added: [...idsIn(value.added), ...taken].join('\n'),
      held: held.filter((id) => !mine.has(id)).join('\n'),
    };
    await store.db.meta.put({ key, value: next });
  }
}
