import { taughtFields } from '../../utils/model/taught';
import type { TeachTried } from '../../utils/model/teaching';
import type { Words } from '../../utils/words';
import { listingLines, orderLines } from './row-text';

type Props = {
  words: Words;
  /** Null while the page is asked. */
  tried: TeachTried | null;
  gone: boolean;
  mask: (name: string) => string;
};

/** The first rows as they would be kept; or why there would be none. */
export function TeachPreview({ words, tried, gone, mask }: Props) {
  const { teach } = words;
  return (
    <section class="stack-s" aria-labelledby="teach-preview">
      <h2 id="teach-preview">{teach.previewHeading}</h2>
      <div class="stack-s" aria-live="polite" aria-busy={tried === null && !gone}>
        {gone ? <p class="notice">{teach.gone}</p> : <Rows words={words} tried={tried} mask={mask} />}
      </div>
    </section>
  );
}

function Rows({ words, tried, mask }: Omit<Props, 'gone'>) {
  const { teach, problems } = words;
  if (tried === null) return <p class="muted">{teach.trying}</p>;
  if (tried.status === 'unreadable' && tried.problems.length > 0)
    return (
      <div class="notice stack-s">
        <p>{teach.tryUnread}</p>
        <ul class="dots small">
          {[...new Set(tried.problems.map((problem) => problems[problem.code](problem)))].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    );
  const shown = { words, timeZone: tried.timeZone, mask };
  const rows = [
    ...tried.listings.map((row) => listingLines(row, taughtFields.listing, shown)),
    ...tried.orders.map((row) => orderLines(row, taughtFields.order, shown)),
  ];
  if (rows.length === 0) return <p class="notice">{teach.tryEmpty}</p>;
  return (
    <>
      <p class="muted small">{teach.previewBody}</p>
      {rows.map((lines, at) => (
        <section key={teach.previewRow(at + 1)} class="card teach-row" aria-label={teach.previewRow(at + 1)}>
          <dl class="facts small">
            {lines.map(({ field, text }) => (
              <div key={field} class="teach-fact">
                <dt>{teach.fields[field]}</dt>
                <dd class="num">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
