import type { Lexicon } from '../../model/lexicon';
import { prepared } from '../lexicon/prepared';

/** Status words of export files that no page shows (public importers of JD's order export). */
const MORE: Record<string, string[]> = {
  completed: ['完成'],
  closed: ['(删除)等待出库', '(删除)等待确认收货', '(取消)等待出库'],
};

/** Headers of a till's or a ledger's export, where an invoice is an order; a page with invoices is another list. */
const HEADERS: Record<string, string[]> = {
  orderId: ['Invoice', 'Invoice no', 'Invoice no.', 'Invoice number', 'Invoice #', 'Invoice ID'],
  orderedAt: ['Invoice date', 'Invoice time', 'Date of invoice'],
  sku: ['Stock code'],
};

const merged = new WeakMap<Lexicon, Lexicon>();

/** The lexicon ready for files; made once for each lexicon. */
export function preparedForFiles(lexicon: Lexicon): ReturnType<typeof prepared> {
  let own = merged.get(lexicon);
  if (!own) {
    const orderStatus = { ...lexicon.orderStatus };
    for (const [status, words] of Object.entries(MORE))
      orderStatus[status] = [...(orderStatus[status] ?? []), ...words];
    const order = { ...lexicon.order };
    for (const [field, words] of Object.entries(HEADERS)) order[field] = [...(order[field] ?? []), ...words];
    own = { ...lexicon, order, orderStatus };
    merged.set(lexicon, own);
  }
  return prepared(own);
}
