import { DAY } from '../../utils/model/day';
import type { Order, StoredReview } from '../../utils/model/facts';
import type { EntryRow } from '../../utils/model/report';
import type { GoodsRow } from '../../utils/model/sums';
import { day, moment, money, type Words } from '../../utils/words';
import { HeadRow } from '../head-row';
import { OutLink } from '../out-link';
import { ScrollBox } from '../scroll-box';
import { entryText } from './entry-text';

/** Stored rows, each with where and when it was read. */
export type Rows =
  | { of: 'orders'; orders: Order[]; more: boolean }
  | { of: 'listings'; listings: GoodsRow[]; more: boolean }
  | { of: 'reviews'; reviews: StoredReview[]; more: boolean }
  | { of: 'entries'; entries: EntryRow[]; more: boolean };

type Props = { words: Words; rows: Rows; timeZone: string };

export function RowsTable({ words, rows, timeZone }: Props) {
  const { report, orderStates, language } = words;
  const lines = linesOf();
  if (lines.length === 0) return <p class="muted">{report.noRows}</p>;
  const [heads] = lines;
  return (
    <>
      <ScrollBox class="table-scroll" label={report.rows}>
        <table>
          <caption class="out-of-sight">{report.rows}</caption>
          <HeadRow names={(heads?.cells ?? []).map(([head]) => head)} />
          <tbody>
            {lines.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map(([head, cell]) => (
                  <td key={head}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rows.more && <p class="small muted">{report.moreRows}</p>}
    </>
  );

  function linesOf() {
    switch (rows.of) {
      case 'orders':
        return rows.orders.map((order) => ({
          key: order.key,
          cells: [
            [report.day, order.at === null ? '—' : day(order.at, timeZone, language)],
            [report.order, order.orderId],
            [report.amount, order.amount ? money(order.amount, language) : '—'],
            [report.state, orderStates[order.state]],
            [report.source, source(order.url ?? order.source, order.readAt)],
          ] as const,
        }));
      case 'listings':
        return rows.listings.map((listing) => ({
          key: listing.key,
          cells: [
            [report.listing, listing.title],
            [report.source, source(listing.url, listing.readAt)],
          ] as const,
        }));
      case 'entries':
        return rows.entries.map((entry) => ({
          key: entry.key,
          cells: [
            [report.day, day(entry.day * DAY, 'UTC', language)],
            [report.text, entryText(words, entry)],
            [report.about, entry.label ?? '—'],
            [report.enteredAt, moment(entry.at, timeZone, language)],
          ] as const,
        }));
      case 'reviews':
        return rows.reviews.map((review, i) => ({
          key: String(i),
          cells: [
            [report.day, review.at === null ? '—' : day(review.at, timeZone, language)],
            [report.stars, review.rating === null ? '—' : String(review.rating)],
            [report.text, review.text ?? '—'],
          ] as const,
        }));
    }
  }

  function source(url: string | null, readAt: number) {
    return (
      <span class="small">
        {report.readAt(moment(readAt, timeZone, language))}{' '}
        <OutLink words={words} to={url}>
          {report.page}
        </OutLink>
      </span>
    );
  }
}
