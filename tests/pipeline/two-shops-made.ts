import type { EntryInput } from '../../utils/model/entry';
import type { BuyerKey } from '../../utils/model/reading';
import { sameEntries } from '../../utils/model/same';
import { parseSettings } from '../../utils/model/settings';
import { deskOf } from '../../utils/pipeline/desk';
import { handleEntries } from '../../utils/pipeline/handlers/entries';
import { allKinds } from '../../utils/pipeline/kinds';
import { planDay } from '../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { fold } from '../../utils/store/fold';
import { searchBuyers } from '../../utils/store/referrals';
import type { Store } from '../../utils/store/store';
import { freshStore, take } from '../store/bench';
import { buyerId, cny, DAY, NOW, order, orderPage } from '../store/readings';

export const settings = parseSettings({});
export const shopId = (marker: string) => `https://shop.example.com#${marker}`;

type Row = [id: string, days: number, keys: BuyerKey[], currency?: string];

/** Orders of the shop `marker`, all by someone called the same; order numbers begin with the marker. */
export function orders(marker: string, rows: Row[]) {
  return orderPage(
    rows.map(([id, days, buyerKeys, currency]) =>
      order(`${marker}${id}`, NOW - days * DAY, {
        buyer: '李小红',
        buyerKeys,
        amount: { ...cny(100), currency: currency ?? 'CNY' },
        items: [{ itemId: '1', title: '杯子', quantity: 1 }],
      }),
    ),
    { shopMarker: marker, shopName: marker },
  );
}

export async function whoIn(store: Store, marker: string, id: string): Promise<string> {
  return (await searchBuyers(store, shopId(marker), `${marker}${id}`))[0]?.subject ?? '';
}

export function put(store: Store, ...entries: EntryInput[]) {
  const desk = deskOf(store, () => NOW, 'zh-CN');
  return handleEntries(desk, { type: 'entries.put', entries });
}

export function link(store: Store, a: string, b: string, is: 'linked' | null = 'linked') {
  return put(store, ...sameEntries(a, b, is));
}

export function planned(store: Store) {
  const judges = judgesOf(allRules, settings.thresholds, NOW);
  return planDay({ store, kinds: allKinds, judges, settings, now: NOW });
}

/** Two shops; the same customer came back to both today, by numbers that tell nothing across shops. */
export async function twoShops(): Promise<{ store: Store; a: string; b: string }> {
  const store = freshStore();
  for (const marker of ['east', 'west']) {
    const currency = marker === 'west' ? 'USD' : 'CNY';
    const keys = [buyerId(`id-${marker}`)];
    await take(
      store,
      orders(marker, [
        ['1', 0, keys, currency],
        ['2', 30, keys, currency],
      ]),
    );
  }
  await fold(store);
  return { store, a: await whoIn(store, 'east', '1'), b: await whoIn(store, 'west', '1') };
}
