import type { Task } from '../../../utils/model/task';
import type { PopupView } from '../../../utils/model/views';
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
