import type { FileReport } from '../../utils/model/files';
import type { ListingRow, OrderRow } from '../../utils/model/reading';
import { day, money, type Words } from '../../utils/words';

type Row = { key: string; cells: string[] };

/** The first three rows as they would be stored. */
export function SampleTable({ words, report }: { words: Words; report: FileReport }) {
  const { files } = words;
  const heads = files.sampleHeads;
  const isOrders = report.kind === 'order';
  const titles = isOrders
    ? [heads.id, heads.time, heads.buyer, heads.goods, heads.amount, heads.status]
    : [heads.id, heads.goods, heads.amount, heads.stock, heads.status];
  const rows = isOrders
    ? report.sample.orders.map((order) => orderCells(words, report, order))
    : report.sample.listings.map((listing, i) => listingCells(words, listing, i));
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="scroll-x" tabIndex={0} aria-label={files.sample}>
      <table class="small">
        <caption>{files.sample}</caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function orderCells(words: Words, report: FileReport, order: OrderRow): Row {
  const at = order.orderedAt ?? order.paidAt;
  const goods = order.items.map(({ title, sku, itemId, quantity }) => {
    const name = title ?? sku ?? itemId ?? '';
    return quantity === undefined ? name : `${name} ×${quantity}`;
  });
  return {
    key: order.orderId,
    cells: [
      order.orderId,
      at ? day(at.ms, report.timeZone, words.language) : '',
      order.buyerKeys[0]?.value ?? '',
      goods.join('; ').slice(0, 120) || words.panel.itemsUnknown,
      order.amount ? money(order.amount, words.language) : '',
      order.status ? words.common.orderStatuses[order.status] : (order.statusText ?? ''),
    ],
  };
}

function listingCells(words: Words, listing: ListingRow, i: number): Row {
  return {
    key: `${i}`,
    cells: [
      listing.itemId ?? listing.sku ?? '',
      [listing.title, listing.spec].filter(Boolean).join(' · ').slice(0, 120),
      listing.price ? money(listing.price.low, words.language) : '',
      listing.stock ? String(listing.stock.value) : '',
      listing.status ? words.common.productStates[listing.status] : (listing.statusText ?? ''),
    ],
  };
}
