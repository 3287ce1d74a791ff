import { describe, expect, it } from 'vitest';
import type { ChannelRole } from '../../utils/model/care-names';
import type { Reached } from '../../utils/model/entered';
import type { EntryInput } from '../../utils/model/entry';
import { keyOf } from '../../utils/model/subject';
import { entriesBehind } from '../../utils/pipeline/entries-behind';
import { SHOP } from '../store/bench';
import { DAY, NOW } from '../store/readings';
import { buyer, enter, materialOf, part, shop, TODAY, told } from './made';

const role = (id: string, as: ChannelRole): EntryInput => ({
  ...{ kind: 'channel-role', subject: null, id, when: null, value: { as } },
});
const contact = (subject: string, id: string, channel: string, ago: number): EntryInput => ({
  ...{ kind: 'contact', subject, id, when: NOW - ago * DAY },
  value: { nature: 'service', channel, member: null, ask: null, task: null },
});
const reached = (as: ChannelRole | null, sales: number | null, ago = 1): Reached => ({
  ...{ day: TODAY - ago, role: as, sales },
});

describe('whom each channel reaches', () => {
  it.each([
    ['nothing', [], null, ['no-channel-roles']],
    ['one order is new, two are old', [reached('sell', 1), reached('sell', 2)], 1 / 2, ['few']],
    ['not of the period', [reached('sell', 2, 40)], null, []],
    ['a channel without a job', [reached(null, 2), reached('serve', 2)], 1, ['role-unsaid', 'few']],
    [
      'a customer nobody knows',
      [reached('attract', null), reached('attract', 0)],
      0,
      ['buyer-unread', 'few'],
    ],
    ['many', Array.from({ length: 20 }, () => reached('serve', 3)), 1, []],
  ] as [string, Reached[], number | null, string[]][])('%s', async (_, all, value, lacks) => {
    const made = await materialOf(await shop());
    const figure = told(
      { ...made, ...(made.entered ? { entered: { ...made.entered, reached: all } } : {}) },
      'role-old',
    );
    expect([figure.value, figure.lacks.map(({ code }) => code)]).toEqual([value, lacks]);
    expect(figure).toMatchObject({ checks: [], alone: 'entered' });
  });

  it('goes by the orders that a customer had when she was written to, and opens to the contacts', async () => {
    const store = await shop();
    const [ann, bob] = [await buyer(store, 'a1'), await buyer(store, 'b1')];
    const unread = keyOf({ kind: 'buyer', shop: SHOP, id: 'never' });
    const said = [
      contact(ann, '1', 'wechat', 25),
      contact(ann, '2', 'wechat', 1),
      contact(bob, '1', 'social', 1),
    ];
    await enter(store, ...said, contact(bob, '2', 'phone', 1), contact(unread, '1', 'social', 1));
    expect(told(await materialOf(store), 'role-old').lacks).toEqual([{ code: 'no-channel-roles' }]);
    await enter(store, role('wechat', 'serve'), role('social', 'attract'));
    const made = await materialOf(store);
    // Ann had one order 25 days ago and has three now; Bob has one.
    expect(told(made, 'role-old').value).toBe(1 / 3);
    const codes = ['attract-new', 'attract-old', 'serve-new', 'serve-old', 'sell-new', 'sell-old'] as const;
    expect(codes.map((code) => part(made, 'role-old', code))).toEqual([1, 0, 1, 1, 0, 0]);
    const wanted = told(made, 'role-old').entries ?? [];
    const own = { id: SHOP, timeZone: 'Asia/Shanghai' };
    expect((await entriesBehind(store, own, wanted, 100)).entries).toHaveLength(5);
  });
});
