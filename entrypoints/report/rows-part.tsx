import { useEffect, useState } from 'preact/hooks';
import { type Rows, RowsTable } from '../../components/report/rows-table';
import type { EntriesWanted, Trace } from '../../utils/model/report';
import type { Sums } from '../../utils/model/sums';
import { entriesBehind } from '../../utils/pipeline/entries-behind';
import { ordersBehind, reviewsBehind } from '../../utils/pipeline/rows-behind';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';

const MOST = 100;

/** Stored rows, or what the seller entered. */
type Behind = Trace | EntriesWanted[];

type Props = { words: Words; store: Store; sums: Sums; trace: Behind };

/** The rows behind a figure, looked up when asked for: in a large shop that takes a while. */
export function RowsPart({ words, store, sums, trace }: Props) {
  const { report } = words;
  const [isWanted, setWanted] = useState(false);
  const [rows, setRows] = useState<Rows | null>(null);
  const [error, setError] = useState<unknown>();
  const [id, head, show] = Array.isArray(trace)
    ? ['detail-entries', report.entries, report.showEntries]
    : ['detail-rows', report.rows, report.showRows];
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    rowsOf(store, sums, trace).then((found) => !isGone && setRows(found), setError);
    return () => {
      isGone = true;
    };
  }, [isWanted, store, sums, trace]);
  if (error !== undefined) throw error;
  return (
    <section aria-labelledby={id} class="stack">
      <h3 id={id}>{head}</h3>
      {!isWanted && (
        <button type="button" class="btn" onClick={() => setWanted(true)}>
          {show}
        </button>
      )}
      {isWanted && rows === null && <p class="muted">{report.looking}</p>}
      {rows && <RowsTable words={words} rows={rows} timeZone={sums.timeZone} />}
    </section>
  );
}

async function rowsOf(store: Store, sums: Sums, trace: Behind): Promise<Rows> {
  const shop = { id: sums.shop, timeZone: sums.timeZone };
  if (Array.isArray(trace)) return { of: 'entries', ...(await entriesBehind(store, shop, trace, MOST)) };
  switch (trace.of) {
    case 'orders':
      return { of: 'orders', ...(await ordersBehind(store, shop, trace, MOST)) };
    case 'reviews':
      return { of: 'reviews', ...(await reviewsBehind(store, shop, trace, MOST)) };
    case 'listings': {
      const wanted = new Set(trace.keys.slice(0, MOST));
      const listings = sums.goods.rows.filter(({ key }) => wanted.has(key));
      return { of: 'listings', listings, more: trace.keys.length > MOST };
    }
  }
}
