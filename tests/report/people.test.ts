import { describe, expect, it } from 'vitest';
import { standingOf } from '../../utils/care/ladder';
import { careRules } from '../../utils/model/care';
import type { EntryInput } from '../../utils/model/entry';
import type { FigureId } from '../../utils/model/report';
import { thresholds } from '../../utils/model/settings';
import { allFigures } from '../../utils/pipeline/figures';
import type { Material } from '../../utils/report/figure';
import { flowOf, ladderOn, rungOn } from '../../utils/report/ladder';
import { enteredAbout } from '../../utils/store/care/entered-about';
import { fold } from '../../utils/store/fold';
import { take } from '../store/bench';
import { count, DAY, listingPage, NOW } from '../store/readings';
import { buyer, enter, LAST_30, materialOf, shop, sumsOf, TODAY, told } from './made';

const care = careRules.parse({ userSales: 2, fanSales: 3, ironSales: 4, ladderDays: 365 });

async function material(): Promise<Material> {
  return { sums: await sumsOf(await shop()), cur: 0, today: TODAY, thresholds: thresholds.parse({}), care };
}

describe('the ladder', () => {
  it.each([
    [[], null],
    [[TODAY], 'customer'],
    [[TODAY - 10, TODAY], 'user'],
    [[TODAY - 400, TODAY], 'customer'],
    [[TODAY - 400], 'customer'],
    [[TODAY - 3, TODAY - 2, TODAY - 1, TODAY], 'iron'],
    [[TODAY + 1], null],
  ] as [number[], string | null][])('sales on %j: %s', (days, rung) => {
    expect(rungOn(days, 0, TODAY, care)).toBe(rung);
  });

  it.each([
    ['a friend counts like an order', [TODAY], [TODAY], 'user'],
    ['not before her first order', [], [TODAY], null],
    ['on that day, not before it', [TODAY - 9], [TODAY + 1], 'customer'],
    ['not after the window', [TODAY - 9], [TODAY - 400], 'customer'],
    ['together', [TODAY - 9, TODAY - 8], [TODAY, TODAY - 1], 'iron'],
  ] as [string, number[], number[], string | null][])('%s', (_, days, helped, rung) => {
    expect(rungOn(days, 0, TODAY, care, helped)).toBe(rung);
  });

  it('puts those who brought friends or joined a channel where their panels put them', async () => {
    const store = await shop();
    const [ann, bob] = [await buyer(store, 'a1'), await buyer(store, 'b1')];
    const mark = (subject: string, id: string, when: number): EntryInput => ({
      ...{ kind: 'mark', subject, id, when, value: { text: '' } },
    });
    const about = (by: string): EntryInput => ({
      ...{ kind: 'referrer', subject: bob, id: '', when: NOW - DAY, value: { by } },
    });
    const counts = async () => {
      const made = { ...(await materialOf(store)), care };
      expect(Object.values(ladderOn(made, TODAY)).reduce((sum, n) => sum + n, 0)).toBe(2);
      const standing = await Promise.all(
        [ann, bob].map(async (key) => {
          const record = await store.db.buyers.get(key);
          const helped = (await enteredAbout(store, [key])).get(key)?.helped ?? [];
          const sales = (record?.orders ?? [])
            .filter(({ state }) => state === 'sale')
            .flatMap(({ at }) => at ?? []);
          return standingOf({ sales, earlier: 0, helped }, care, NOW).rung;
        }),
      );
      const by = ladderOn(made, TODAY);
      for (const rung of ['customer', 'user', 'fan', 'iron'] as const)
        expect(by[rung], rung).toBe(standing.filter((one) => one === rung).length);
      return [by, flowOf(made, LAST_30), told(made, 'iron-share').value] as const;
    };
    expect((await counts())[0]).toEqual({ customer: 1, user: 0, fan: 1, iron: 0 });
    await enter(store, about(ann), mark(bob, 'group', NOW - 20 * DAY));
    const [by, flow, share] = await counts();
    expect([by, share]).toEqual([{ customer: 0, user: 1, fan: 0, iron: 1 }, 1 / 2]);
    expect(flow.map(({ to }) => to.reduce((sum, n) => sum + n, 0))).toEqual([1, 1, 0, 0, 0]);
    // Bob joined the channel before his first order; a haggler's mark counts for nothing.
    await enter(store, mark(bob, 'follows', NOW - 19 * DAY), mark(bob, 'haggles', NOW));
    expect((await counts())[0]).toEqual({ customer: 0, user: 0, fan: 1, iron: 1 });
    expect((await materialOf(store)).entered?.helpers).toHaveLength(2);
  });

  it('has no share of the top rungs where the orders of its window were not read', async () => {
    const made = await material();
    const old = { from: TODAY - 900, to: TODAY - 800 };
    const share = allFigures.find(({ id }) => id === 'iron-share');
    const earlier = made.sums.people.earlier.map(() => 1);
    const asked = { ...made, sums: { ...made.sums, people: { ...made.sums.people, earlier } } };
    expect(share?.of(asked, old)).toMatchObject({ value: null, lacks: [{ code: 'no-orders' }] });
    expect(share?.of(asked, LAST_30).value).toBe(1 / 2);
  });

  it('counts everyone once, and every move ends where they stand', async () => {
    const made = await material();
    // Ann has three sales that count, Bob one.
    expect(ladderOn(made, TODAY)).toEqual({ customer: 1, user: 0, fan: 1, iron: 0 });
    const flow = flowOf(made, LAST_30);
    expect(flow.map(({ from, to }) => [from, to])).toEqual([
      ['new', [1, 0, 0, 0]],
      ['customer', [0, 0, 1, 0]],
      ['user', [0, 0, 0, 0]],
      ['fan', [0, 0, 0, 0]],
      ['iron', [0, 0, 0, 0]],
    ]);
  });
});

describe('what was entered', () => {
  const value = (made: Material, id: FigureId) => allFigures.find((one) => one.id === id)?.of(made, LAST_30);

  it('says what is missing where nothing was', async () => {
    const made = await material();
    for (const id of ['opt-outs', 'follow-rate', 'referred', 'vip-fees', 'test-hits'] as const)
      expect(value(made, id), id).toMatchObject({ value: null, lacks: [{}] });
  });

  it('is counted by its day', async () => {
    const entered = {
      contacts: [TODAY, TODAY - 1, TODAY - 2, TODAY - 3, TODAY - 40],
      optOuts: [TODAY, TODAY - 50],
      follows: [TODAY],
      referred: [TODAY - 90],
      vips: [{ day: TODAY, paid: { minor: 9900, currency: 'CNY' } }],
      benefits: [{ day: TODAY, amount: { minor: 900, currency: 'CNY' } }],
      trials: [
        { day: TODAY, passed: true },
        { day: TODAY, passed: false },
      ],
    };
    const made = { ...(await material()), entered };
    const values = ['opt-outs', 'follow-rate', 'referred', 'vip-fees', 'test-hits'] as const;
    expect(values.map((id) => value(made, id)?.value)).toEqual([1 / 4, 1, 0, 9000, 1 / 2]);
  });
});

describe('the page’s own column of 30 days', () => {
  const counted = async (sold: number) => {
    const store = await shop();
    const row = { itemId: '2', title: '货 2', sold30d: count(sold), stock: count(10) };
    await take(store, listingPage([row]));
    await fold(store);
    const made = { ...(await material()), sums: await sumsOf(store) };
    const checks = allFigures.find(({ id }) => id === 'active-skus')?.of(made, LAST_30).checks;
    return checks?.find(({ code }) => code === 'lines-counter');
  };

  it('agrees with the orders', async () => {
    expect(await counted(1)).toMatchObject({ state: 'agrees', first: 1, second: 1 });
  });

  it('names the listing on which it doesn’t', async () => {
    const check = await counted(3);
    expect(check).toMatchObject({
      state: 'differs',
      rows: [{ about: { title: '货 2' }, first: 1, second: 3 }],
    });
  });
});
