import { useEffect, useState } from 'preact/hooks';
import { type Rows, RowsTable } from '../../components/report/rows-table';
import type { Trace } from '../../utils/model/report';
import type { Sums } from '../../utils/model/sums';
import { ordersBehind, reviewsBehind } from '../../utils/pipeline/rows-behind';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';

const MOST = 100;

type Props = { words: Words; store: Store; sums: Sums; trace: Trace };

/** The rows behind a figure, looked up when asked for: in a large shop that takes a while. */
export function RowsPart({ words, store, sums, trace }: Props) {
  const { report } = words;
  const [isWanted, setWanted] = useState(false);
  const [rows, setRows] = useState<Rows | null>(null);
  const [error, setError] = useState<unknown>();
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
    <section aria-labelledby="detail-rows" class="stack">
      <h3 id="detail-rows">{report.rows}</h3>
      {!isWanted && (
        <button type="button" class="btn" onClick={() => setWanted(true)}>
          {report.showRows}
        </button>
      )}
      {isWanted && rows === null && <p class="muted">{report.looking}</p>}
      {rows && <RowsTable words={words} rows={rows} timeZone={sums.timeZone} />}
    </section>
  );
}

async function rowsOf(store: Store, sums: Sums, trace: Trace): Promise<Rows> {
  const shop = { id: sums.shop, timeZone: sums.timeZone };
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
