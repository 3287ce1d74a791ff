// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { TaughtList } from '../../components/options/taught-list';
import { TeachForm, type TeachFormProps } from '../../components/teach/teach-form';
import { warningsOf } from '../../components/teach/warnings';
import type { TeachTried } from '../../utils/model/teaching';
import { catalogues } from '../../utils/words/catalogues';
import { mapping } from '../model/taught-made';
import { click, draw, named } from './draw';
import { made } from './gallery/teach-scenes';

const words = catalogues['zh-CN'];
const { teach } = words;
const tried: TeachTried = {
  ...{ status: 'read', rows: 1, listings: [], problems: [], timeZone: 'Asia/Shanghai' },
  orders: [
    {
      orderId: 'D1',
      orderedAt: { ms: Date.parse('2026-11-21T11:47:33Z'), unit: 'second' },
      buyer: '李小满',
      buyerKeys: [{ kind: 'buyer', value: '李小满', masked: false }],
      amount: { minor: 22450, currency: 'CNY' },
      items: [{ title: '<b>陶土桌旗</b>', quantity: 2 }],
    },
  ],
};

function props(over: Partial<TeachFormProps> = {}): TeachFormProps {
  return {
    ...{
      words,
      proposal: made,
      tried,
      gone: false,
      valid: true,
      mask: (name: string) => `${name.slice(0, 1)}*`,
    },
    draft: { kind: 'order', fields: ['orderId', 'orderedAt', 'buyer', 'amount', 'items'], currency: null },
    ...{
      onKind: vi.fn(),
      onField: vi.fn(),
      onCurrency: vi.fn(),
      onSave: vi.fn(),
      onAgain: vi.fn(),
      onLeave: vi.fn(),
    },
    ...over,
  };
}

describe('saying what each column is', () => {
  it('has one line per column, with its header, three values and what it is', () => {
    const root = draw(<TeachForm {...props()} />);
    const select = named<HTMLSelectElement>(root, teach.fieldLabel('甲'), 'select');
    expect(select.value).toBe('orderId');
    expect([...select.options].map(({ text }) => text)).toContain(teach.notNeeded);
    expect(named(root, teach.fieldLabel(teach.unnamedColumn(5)), 'select')).toBeTruthy();
    expect(root.querySelectorAll('.teach-samples')).toHaveLength(made.columns.length);
  });

  it('hands on each choice', () => {
    const given = props();
    const root = draw(<TeachForm {...given} />);
    const select = named<HTMLSelectElement>(root, teach.fieldLabel('丁'), 'select');
    select.value = 'discount';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(given.onField).toHaveBeenCalledWith(3, 'discount');
  });

  it('shows rows as they are kept: names masked, markup as text', () => {
    const root = draw(<TeachForm {...props()} />);
    const row = named(root, teach.previewRow(1), 'section');
    expect(row.textContent).toContain('李*');
    expect(root.textContent).not.toContain('李小满');
    expect(row.textContent).toContain('<b>陶土桌旗</b>');
    expect(row.textContent).toContain('¥224.50');
    expect(row.querySelector('b')).toBeNull();
  });

  it.each<[string, Partial<TeachFormProps>]>([
    ['what tells rows apart is missing', { valid: false, tried: null }],
    ['it is still being tried', { tried: null }],
    [
      'it would not be read',
      { tried: { ...tried, status: 'unreadable', problems: [{ code: 'no-identity' }] } },
    ],
    ['the page is gone', { tried: null, gone: true }],
  ])('can’t be saved while %s', (_, over) => {
    const root = draw(<TeachForm {...props(over)} />);
    expect(root.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });
});

describe('warnings', () => {
  const of = (kind: 'listing' | 'order', ...fields: string[]) => warningsOf(words, { kind, fields }, null);
  it.each([
    ['listing', ['price'], ['identity', 'stock']],
    ['listing', ['title', 'stock'], ['weakIdentity']],
    ['listing', ['sku', 'stock'], []],
    ['order', [], ['identity', 'time', 'buyer']],
    ['order', ['orderId', 'paidAt', 'buyerEmail'], []],
  ] as const)('of %s with %j: %j', (kind, fields, expected) => {
    expect(of(kind, ...fields)).toEqual(expected.map((name) => teach.warnings[name]));
  });

  it('of one field for two columns', () => {
    expect(of('listing', 'sku', 'stock', 'stock')).toEqual([teach.warnings.twice(teach.fields.stock)]);
  });

  it('of sums without a currency', () => {
    const sums = {
      ...tried,
      orders: [{ orderId: '1', buyerKeys: [], items: [], amount: { minor: 1, currency: null } }],
    };
    const chosen = { kind: 'order' as const, fields: ['orderId', 'orderedAt', 'buyer', 'amount'] };
    expect(warningsOf(words, chosen, sums)).toEqual([teach.warnings.currency]);
    expect(warningsOf(words, chosen, tried)).toEqual([]);
  });
});

describe('what was taught', () => {
  const events = {
    onWithdraw: vi.fn(),
    onExport: vi.fn(),
    onFile: vi.fn(),
    onApply: vi.fn(),
    onCancel: vi.fn(),
  };
  it('is listed with its place, its fields and the ways to withdraw and to pass it on', () => {
    const root = draw(
      <TaughtList {...{ words, ...events }} mappings={[mapping]} offered={null} done="" refusal={null} />,
    );
    expect(root.textContent).toContain('shop.example.com/admin/goods?route=catalog/product');
    expect(root.textContent).toContain(`甲 → ${teach.fields.itemId}`);
    const what = `${teach.kinds.listing} shop.example.com/admin/goods?route=catalog/product`;
    click(named(root, teach.withdrawOf(what)));
    expect(events.onWithdraw).toHaveBeenCalledWith(mapping);
    click(named(root, teach.exportOf(what)));
    expect(events.onExport).toHaveBeenCalledWith(mapping);
  });

  it('of a file is shown before it is used, and says what it would replace', () => {
    const root = draw(
      <TaughtList
        {...{ words, ...events }}
        mappings={[mapping]}
        offered={[mapping]}
        done=""
        refusal={null}
      />,
    );
    expect(root.textContent).toContain(teach.importReplaces);
    expect(events.onApply).not.toHaveBeenCalled();
  });
});
