import { parseSettings } from '../../utils/model/settings';
import type { Proposal, TaughtMapping } from '../../utils/model/taught';

/** A mapping of a made-up backend, and what its page would have proposed. */
const anchor = { header: '甲', nth: 0, place: 'div0', nature: 'id' as const };
const where = {
  origin: 'https://shop.example.com',
  path: '/admin/goods',
  query: [{ name: 'route', value: 'catalog/product' }],
  rows: { form: 'rows' as const, width: 6, steps: [{ tag: 'div', role: 'row', classes: ['goods-row'] }] },
  kind: 'listing' as const,
};
export const column = { ...anchor, field: 'itemId' };
export const mapping: TaughtMapping = {
  ...where,
  version: 1,
  columns: [column],
  currency: 'CNY',
  taughtAt: 1_764_000_000_000,
  by: 'here',
};
export const proposal: Proposal = {
  ...where,
  count: 12,
  currency: 'CNY',
  columns: [{ ...anchor, samples: ['K1', 'K2'], guess: { listing: 'itemId', order: 'orderId' } }],
};
export const defaultSettings = parseSettings(null);
