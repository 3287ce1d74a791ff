// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { RowsTable } from '../../components/report/rows-table';
import type { EntryInput, EntryKind } from '../../utils/model/entry';
import type { FigureId } from '../../utils/model/report';
import { keyOf } from '../../utils/model/subject';
import { entriesBehind } from '../../utils/pipeline/entries-behind';
import type { Store } from '../../utils/store/store';
import { catalogues } from '../../utils/words/catalogues';
import { draw } from '../components/draw';
import { SHOP } from '../store/bench';
import { DAY, NOW } from '../store/readings';
import { buyer, enter, LAST_30, materialOf, shop, told } from './made';

const OWN = { id: SHOP, timeZone: 'Asia/Shanghai' };
const OLD = NOW - 40 * DAY;

const put = <K extends EntryKind>(
  kind: K,
  subject: string | null,
  id: string,
  when: number | null,
  value: EntryInput<K>['value'],
) => ({ kind, subject, id, when, value }) as unknown as EntryInput;

/** The entries of every kind that figures count: some of the period, some of before, some of another shop. */
async function entered(): Promise<Store> {
  const store = await shop();
  const [ann, bob] = [await buyer(store, 'a1'), await buyer(store, 'b1')];
  const other = keyOf({ kind: 'buyer', shop: 'other', id: 'x' });
  const own = keyOf({ kind: 'shop', shop: SHOP, id: '' });
  const contact = { nature: 'service', channel: 'wechat', member: null, ask: null, task: null } as const;
  const scores = { described: 4.8, service: 4.7, logistics: null };
  const idea = (state: 'open' | 'adopted', decidedAt: number | null) => ({ text: '大杯', state, decidedAt });
  const trial = (stage: 'testing' | 'passed' | 'failed', decidedAt: number | null) => ({
    ...{ title: '杯', picker: null, source: null, stage, listing: null, startedAt: OLD, start: null },
    ...{ spent: null, decidedAt, stockedAt: null, note: '' },
  });
  await enter(
    store,
    put('contact', ann, '1', NOW - DAY, contact),
    put('contact', ann, '2', OLD, contact),
    put('contact', other, '1', NOW - DAY, contact),
    put('mark', ann, 'blocked', NOW - 2 * DAY, { text: '' }),
    put('mark', ann, 'do-not-contact', NOW - DAY, { text: '' }),
    put('mark', bob, 'blocked', OLD, { text: '' }),
    put('mark', bob, 'do-not-contact', NOW - DAY, { text: '' }),
    put('mark', bob, 'follows', NOW - DAY, { text: '' }),
    put('referrer', bob, '', NOW - DAY, { by: ann }),
    put('dsr', own, '2026-01-01', OLD, scores),
    put('dsr', own, '2026-02-01', NOW - DAY, { ...scores, service: null }),
    put('suggestion', ann, 'a', OLD, idea('adopted', NOW - DAY)),
    put('suggestion', ann, 'b', OLD, idea('open', null)),
    put('suggestion', ann, 'c', NOW - DAY, idea('open', null)),
    put('trial', null, 'a', null, trial('passed', NOW - DAY)),
    put('trial', null, 'b', null, trial('failed', OLD)),
    put('trial', null, 'c', null, trial('testing', null)),
    put('vip', ann, '', NOW - DAY, { paid: { minor: 9900, currency: 'CNY' }, discount: null, text: '' }),
    put('benefit', ann, 'x', NOW - DAY, { what: '茶', amount: { minor: 900, currency: 'CNY' } }),
    put('edge', keyOf({ kind: 'listing', shop: SHOP, id: 'i:2' }), '', null, { kind: 'made' }),
    put('edge', keyOf({ kind: 'listing', shop: SHOP, id: 'i:3' }), '', null, { kind: 'made' }),
    put('member', null, 'm', null, { name: '小李', cap: 10, leftAt: null }),
    put('member', null, 'n', null, { name: '小王', cap: 10, leftAt: NOW }),
  );
  return store;
}

const behind = async (store: Store, id: FigureId) =>
  (await entriesBehind(store, OWN, told(await materialOf(store), id).entries ?? [], 100)).entries;

describe('a figure opens to the entries it was made of', () => {
  it.each([
    ['dsr-described', ['dsr 2026-02-01']],
    // The later entry left this score out: the one before it counts.
    ['dsr-service', ['dsr 2026-01-01']],
    ['dsr-logistics', []],
    ['adopted', ['suggestion a', 'suggestion c']],
    ['follow-rate', ['mark follows']],
    // One person who did both counts once, on the first day.
    ['opt-outs', ['contact 1', 'mark blocked']],
    ['test-hits', ['trial a']],
    ['referred', ['referrer ']],
    ['vip-fees', ['benefit x', 'vip ']],
    ['fan-vip', ['vip ']],
    ['skus-per-staff', ['member m']],
    // Listing 3 sold nothing; Bob's first order is of the period, and nobody brought Ann.
    ['edge-share', ['edge ']],
    ['independence', ['referrer ']],
    ['iron-share', ['mark follows', 'referrer ']],
    ['orders', []],
  ] as [FigureId, string[]][])('%s', async (id, wanted) => {
    const found = await behind(await entered(), id);
    expect(found.map(({ kind, id: own }) => `${kind} ${own}`).sort()).toEqual(wanted);
    expect(found.every(({ at }) => at === NOW)).toBe(true);
  });

  it('as many as it counts', async () => {
    const store = await entered();
    const made = await materialOf(store);
    for (const [id, code] of [
      ['opt-outs', 'opt-outs'],
      ['follow-rate', 'follows'],
      ['test-hits', 'decided'],
    ] as const) {
      const kinds = (await behind(store, id)).filter(({ kind }) => kind !== 'contact');
      expect(told(made, id).parts.find((part) => part.code === code)?.value, id).toBe(kinds.length);
    }
    expect(told(made, 'referred', LAST_30).value).toBe(1);
  });

  it('an ad spend of a month that the period reaches into, no other', async () => {
    const store = await shop();
    const own = keyOf({ kind: 'shop', shop: SHOP, id: '' });
    const month = new Date(NOW).toISOString().slice(0, 7);
    const amount = { minor: 5000, currency: 'CNY' };
    await enter(
      store,
      put('ad-spend', own, month, NOW, { amount }),
      put('ad-spend', own, '2001-01', 0, { amount }),
    );
    const found = await behind(store, 'ad-share');
    expect(found.map(({ id, value }) => [id, value])).toEqual([[month, { amount }]]);
    expect(await behind(store, 'new-cost')).toEqual(found);
  });

  it('keeps to the newest, and says that there are more', async () => {
    const store = await entered();
    const wanted = told(await materialOf(store), 'vip-fees').entries ?? [];
    expect(await entriesBehind(store, OWN, wanted, 1)).toMatchObject({ entries: [{}], more: true });
  });

  it.each(Object.values(catalogues))(
    'drawn with what it says and when it was entered ($language)',
    async (words) => {
      const store = await entered();
      const figures = ['vip-fees', 'opt-outs', 'dsr-described', 'referred'] as const;
      const entries = (await Promise.all(figures.map((id) => behind(store, id)))).flat();
      const root = draw(
        <RowsTable words={words} rows={{ of: 'entries', entries, more: false }} timeZone="UTC" />,
      );
      const text = root.textContent ?? '';
      for (const said of ['99', '茶', '4.80', words.care.marks.blocked, words.report.enteredAt])
        expect(text).toContain(said);
      expect(text).not.toContain('buyer|');
      expect(root.querySelectorAll('tbody tr')).toHaveLength(entries.length);
    },
  );
});
