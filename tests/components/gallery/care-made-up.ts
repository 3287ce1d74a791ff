import type { Entry } from '../../../utils/model/entry';
import type { LaunchView } from '../../../utils/model/launch';
import type { ReferralView } from '../../../utils/model/referral';
import type { Responses } from '../../../utils/model/responses';
import type { Task } from '../../../utils/model/task';
import type { PopupView } from '../../../utils/model/views';
import type { Relation } from '../../../utils/store/relation';
import * as made from './made-up';

const DAY = 86_400_000;
const { NOW, reason } = made;
const of = (kind: Task['kind'], label: string, worth: number, because: Task['because']): Task => ({
  key: `${kind}|buyer|demo|${label}`,
  kind,
  subject: `buyer|demo|${label}`,
  label,
  state: 'open',
  worth,
  because,
  url: 'https://shop.example.com/orders/9',
  madeAt: NOW,
  due: NOW,
  changedAt: NOW,
  fields: { item: '加厚亚麻围裙' },
  mayGuide: false,
});

/** An ordinary day. */
export const tasks: Task[] = [
  of('make-good', '王*', 128, [reason('refund-of', { at: NOW - DAY })]),
  of('birthday', '李*', 76, [reason('birthday-in', { days: 0 }), reason('is-vip', { at: NOW - 200 * DAY })]),
  ...made.tasks.slice(0, 2),
  of('wake-sleeper', 'anna***', 49, [reason('quiet-for', { days: 71 }), reason('own-gap', { days: 30 })]),
];

export const view: PopupView = {
  ...made.view,
  tasks,
  openToday: 5,
  skipped: {
    count: 3,
    some: [
      { kind: 'ask-review', subject: 'buyer|demo|a', label: '赵*', why: 'gap', until: NOW + 5 * DAY },
      { kind: 'wake-sleeper', subject: 'buyer|demo|b', label: '钱*', why: 'do-not-contact', until: null },
    ],
  },
  settled: made.tasks.slice(2, 3).map((task) => ({ ...task, state: 'settled' })),
};

const entry = <K extends Entry['kind']>(kind: K, id: string, when: number, value: unknown): Entry =>
  ({ kind, subject: 'buyer|demo|b1', id, when, value, key: id, at: when, by: 'x' }) as unknown as Entry;
const contact = (id: string, daysAgo: number, nature: string, channel: string, ask: string | null) =>
  entry('contact', id, NOW - daysAgo * DAY, { nature, channel, ask, member: null, task: null });

/** A VIP who has climbed, and was written to. */
export const relation: Relation = {
  facts: {
    subject: 'buyer|demo|b1',
    shop: 'demo',
    profile: null,
    timeZone: 'Asia/Shanghai',
    label: '李*',
    url: null,
    strong: true,
    verdict: null,
    orders: [9, 40, 88, 130, 190, 260].reverse().map((days, i) => ({
      orderId: String(i),
      at: NOW - days * DAY,
      net: made.yuan(128),
      state: 'sale' as const,
    })),
    earlier: 0,
    item: '围裙',
    badReview: null,
    cycle: null,
    tier: 'loyal',
    silent: null,
    entered: {
      contacts: [
        {
          at: NOW - 4 * DAY,
          nature: 'marketing',
          channel: 'wechat',
          ask: 'review',
          task: null,
          member: null,
        },
      ],
      doNotContact: false,
      blocked: false,
      vipSince: NOW - 200 * DAY,
      birthday: { month: 2, day: 29 },
      helped: [],
      votes: [],
      adopted: [],
      others: [],
    },
  },
  entries: [
    contact('c1', 4, 'marketing', 'wechat', 'review'),
    contact('c2', 30, 'service', 'platform', null),
    entry('vip', '', NOW - 200 * DAY, { paid: made.yuan(99), discount: 0.15, text: '' }),
    entry('birthday', '', NOW, { month: 2, day: 29 }),
    entry('benefit', 'b1', NOW - 100 * DAY, { what: '手写卡和试用装', amount: made.yuan(12) }),
    entry('mark', 'group', NOW - 90 * DAY, { text: '' }),
  ],
  currency: 'CNY',
  members: [entry('member', 'm1', NOW, { name: '小周', cap: 2000, leftAt: null }) as Entry<'member'>],
  roles: [entry('channel-role', 'wechat', NOW, { as: 'serve' }) as Entry<'channel-role'>],
  trials: [],
};

/** Brought by someone, and two who came on her word. */
export const referral: ReferralView = {
  by: null,
  brought: [
    {
      subject: 'buyer|demo|b2',
      label: '王**',
      sales: 3,
      newest: NOW - 6 * DAY,
      since: NOW - 80 * DAY,
      reward: made.yuan(10),
    },
    {
      subject: 'buyer|demo|b3',
      label: 'z***n',
      sales: 1,
      newest: NOW - 20 * DAY,
      since: NOW - 20 * DAY,
      reward: null,
    },
  ],
  orders: 4,
  net: made.yuan(512),
};

const row = (contacts: number, orders: number) => ({ contacts, orders });
/** Fewer answer from the second time on. */
export const answers: Responses[] = [
  {
    nature: 'marketing',
    byCount: [row(84, 29), row(61, 9), row(24, 3), row(6, 0)],
    byGap: [
      { from: 0, ...row(31, 3) },
      { from: 8, ...row(24, 3) },
      { from: 15, ...row(12, 2) },
      { from: 31, ...row(22, 7) },
      { from: 61, ...row(2, 0) },
    ],
    byChannel: [
      { channel: 'wechat', ...row(130, 32) },
      { channel: 'phone', ...row(9, 1) },
    ],
    byMember: [{ member: 'm1', ...row(44, 12) }],
    open: 7,
    unread: 12,
    falls: 2,
    gap: 31,
  },
];

/** Three to tell of something new. */
export const launch: LaunchView = {
  since: NOW - 3 * DAY,
  isOwn: true,
  open: [
    { subject: 'buyer|demo|b1', label: '李*', why: 'vip', sales: 6, url: null },
    { subject: 'buyer|demo|b2', label: '王**', why: 'iron', sales: 11, url: null },
    { subject: 'buyer|demo|b3', label: 'z***n', why: 'fan', sales: 4, url: null },
  ],
  told: 5,
  resting: 4,
};
export const launchTask: Task = {
  ...{ key: 'launch-list|listing|demo|1', kind: 'launch-list', subject: 'listing|demo|1', label: '手冲壶' },
  ...{ state: 'open', worth: 0, because: [], url: null, madeAt: NOW, due: NOW, changedAt: NOW },
  fields: { item: '手冲壶' },
  mayGuide: false,
};
