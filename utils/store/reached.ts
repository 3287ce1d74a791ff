import { dayOf } from '../model/day';
import type { Reached } from '../model/entered';
import type { Entry } from '../model/entry';
import { entriesOf } from './entries';
import { getMany } from './get-many';
import { isSaleLike } from './order-facts';
import type { ShopRecord } from './records';
import type { Store } from './store';

/**
 * What each contact's channel is for by the seller's word, and how many sales its customer had by then. Nothing where no
 * channel was given a role: then nobody is looked up.
 */
export async function reachedBy(
  store: Store,
  { timeZone }: Pick<ShopRecord, 'timeZone'>,
  contacts: Entry<'contact'>[],
): Promise<Reached[]> {
  const roles = new Map((await entriesOf(store, 'channel-role')).map(({ id, value }) => [id, value.as]));
  if (roles.size === 0) return [];
  const keys = [...new Set(contacts.map(({ subject }) => subject ?? ''))];
  const buyers = await getMany(store.db.buyers, keys);
  const known = new Map(buyers.flatMap((one) => (one ? [[one.key, one]] : [])));
  return contacts.map(({ subject, when, at, value }): Reached => {
    const buyer = known.get(subject ?? '');
    const time = when ?? at;
    // Sales without a time are taken for old ones, as everywhere.
    const sales = buyer?.orders.filter((one) => isSaleLike(one.state) && (one.at === null || one.at <= time));
    return {
      day: dayOf(time, timeZone),
      role: roles.get(value.channel) ?? null,
      sales: buyer && sales ? sales.length + (buyer.earlier?.sales ?? 0) : null,
    };
  });
}
