import type { ComponentChildren } from 'preact';
import { TaughtList } from '../../../components/options/taught-list';
import { TeachForm, type TeachFormProps } from '../../../components/teach/teach-form';
import { TeachPage } from '../../../components/teach/teach-page';
import type { Proposal } from '../../../utils/model/taught';
import { mappingOf } from '../../../utils/model/taught';
import type { TeachTried } from '../../../utils/model/teaching';
import type { Words } from '../../../utils/words';

const nothing = () => undefined;
const origin = 'https://shop.example.com';
const AT = Date.parse('2026-11-21T06:00:00Z');

const VALUES: [string, string[]][] = [
  ['甲', ['D202611211947334329', 'D202611211826494328', 'D202611211652124327']],
  ['乙', ['2026-11-21 19:47:33', '2026-11-21 18:26:49', '2026-11-21 16:52:12']],
  ['丙', ['yunlan_4046', 'lanxi_3213', 'shanxi_4009']],
  ['丁', ['224.50', '107.70', '78.00']],
  ['', ['陶土桌旗 晨雾系列，一个很长很长很长很长很长的名字', '亚麻收纳篮', '羊毛毡花瓶']],
];
export const made: Proposal = {
  ...{ origin, path: '/admin/orders', query: [], kind: 'order', count: 12, currency: 'CNY' },
  rows: { form: 'rows', width: 5, steps: [{ tag: 'div', role: null, classes: [] }] },
  columns: VALUES.map(([header, samples], at) => ({
    ...{ header, nth: 0, place: `div${at}`, nature: 'words', samples },
    guess: { listing: null, order: ['orderId', 'orderedAt', null, 'amount', null][at] ?? null },
  })),
};
const fields = ['orderId', 'orderedAt', 'buyerAccount', 'amount', 'items'];
const tried: TeachTried = {
  ...{ status: 'read', rows: 12, listings: [], problems: [], timeZone: 'Asia/Shanghai' },
  orders:
    VALUES[0]?.[1].map((orderId, at) => ({
      orderId,
      orderedAt: { ms: AT - at * 4_000_000, unit: 'second' as const },
      buyerKeys: [{ kind: 'buyerAccount' as const, value: VALUES[2]?.[1][at] ?? '', masked: false }],
      amount: { minor: 22450 - at * 5000, currency: 'CNY' },
      items: [{ title: VALUES[4]?.[1][at] ?? '' }],
    })) ?? [],
};

function page(words: Words, state: 'picking' | 'form' | 'saved', children: ComponentChildren = null) {
  const events = { onAgain: nothing, onLeave: nothing, onClose: nothing };
  return (
    <TeachPage words={words} state={state} origin={origin} refusal={null} {...events}>
      {children}
    </TeachPage>
  );
}

function form(words: Words, over: Partial<TeachFormProps>) {
  const events = {
    ...{ onKind: nothing, onField: nothing, onCurrency: nothing, onSave: nothing, onAgain: nothing },
    onLeave: nothing,
  };
  const draft = { kind: 'order' as const, fields, currency: null };
  const props = { words, proposal: made, draft, tried, gone: false, valid: true, ...events, ...over };
  return page(words, 'form', <TeachForm {...props} mask={(name) => `${name.slice(0, 1)}*`} />);
}

const mapping = mappingOf(made, { kind: 'order', fields, currency: 'CNY' }, AT);

/** Showing Renhuo a page: the confirming page in its states, and the list in the options. */
export const teachScenes: Record<string, (words: Words) => ComponentChildren> = {
  'teach-picking': (words) => page(words, 'picking'),
  'teach-form': (words) => form(words, {}),
  'teach-lacking': (words) =>
    form(words, {
      draft: { kind: 'listing', fields: ['', 'createdAt', '', '', ''], currency: null },
      ...{ tried: null, valid: false },
    }),
  'teach-unread': (words) =>
    form(words, {
      tried: { ...tried, status: 'unreadable', orders: [], problems: [{ code: 'no-identity' }] },
    }),
  'teach-saved': (words) => page(words, 'saved'),
  taught: (words) => (
    <main class="page">
      <h1>{words.options.heading}</h1>
      <TaughtList
        words={words}
        mappings={[mapping, { ...mapping, path: '/admin/store/*/goods', kind: 'order', by: 'file' }]}
        offered={[mapping]}
        done={words.teach.imported(1)}
        refusal={words.refusals.damaged}
        {...{ onWithdraw: nothing, onExport: nothing, onFile: nothing, onApply: nothing, onCancel: nothing }}
      />
    </main>
  ),
};
