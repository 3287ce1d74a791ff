import { counted as n, plural } from '../counted';
import type { TrailWords } from '../trail-words';

export const trail: TrailWords = {
  intro: 'Everything you entered or changed, the latest 20,000 changes. A mistake goes back with one click.',
  none: 'Nothing was changed yet.',
  undo: 'Undo',
  undoAll: (count) => `Undo all ${n(count)}`,
  undone: (count, kept) =>
    kept === 0
      ? `${plural(count, 'change')} taken back.`
      : `${plural(count, 'change')} taken back; ${n(kept)} were changed again since and stay.`,
  showMore: 'Show older ones',
  whole: 'all of them',
  gone: 'none',
  kinds: {
    benefit: 'Benefit',
    birthday: 'Birthday',
    brushing: 'Brushing',
    mark: 'Mark',
    referrer: 'Referrer',
    steps: 'Steps',
    template: 'Message',
    vip: 'VIP',
    activity: 'Activity',
    contact: 'Contact',
    cost: 'Cost',
    edge: 'Edge',
    'follow-up': 'Follow-up',
    goal: 'Goal',
    member: 'Staff',
    objective: 'Objective',
    owner: 'Looked after by',
    pin: 'Pinned line',
    role: 'Role',
    said: 'Remark',
    supplier: 'Supplier',
    supply: 'Supplied by',
    tag: 'Tag',
    trial: 'Test',
  },
  change: (from, to) => `${from} → ${to}`,
  changed: (what) => `${what}, changed`,
  owner: (name) => `${name}’s customer`,
  roles: { traffic: 'Traffic product', service: 'Service product', repeat: 'Repeat product' },
};
