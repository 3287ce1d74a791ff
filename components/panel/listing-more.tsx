import { useState } from 'preact/hooks';
import type { CopyLine } from '../../utils/model/copy-effect';
import type { IssueLine, ListingMore } from '../../utils/model/listing-more';
import { day, type Words } from '../../utils/words';
import { CopyLog } from './copy-log';

type Props = {
  words: Words;
  more: ListingMore;
  /** Whom the seller says it is for; '' where she said nothing. */
  crowdSaid: string;
  timeZone: string;
  onIssue: (what: string) => void;
  onChanged: (line: IssueLine, changed: string) => void;
  onRemove: (line: IssueLine) => void;
  onCopy: (what: string) => void;
  onCopyRemove: (line: CopyLine) => void;
};

/** From views to orders, who buys it, and what was wrong and changed. */
export function ListingMoreView({ words, more, crowdSaid, timeZone, ...events }: Props) {
  const { listing: say } = words.manage;
  const { rungs } = words.care;
  const { crowd } = more;
  return (
    <>
      <Funnel words={words} funnel={more.funnel} />
      <section class="stack-s" aria-labelledby="crowd">
        <h2 id="crowd">{say.crowd}</h2>
        {crowd.buyers === 0 ? (
          <p class="muted">{say.crowdNone}</p>
        ) : (
          <>
            <p class="small">{say.crowdOf(crowd.buyers, crowd.orders)}</p>
            <p>
              {crowd.rungs.map(({ rung, count }) => (
                <span key={rung} class="chip chip-plain num">
                  {say.crowdRung(rungs[rung], count)}
                </span>
              ))}
            </p>
            {crowdSaid !== '' && <p class="muted small">{say.crowdSaid(crowdSaid)}</p>}
          </>
        )}
      </section>
      <details class="stack">
        <summary>
          {say.issues}
          {more.issues.length > 0 && ` (${more.issues.length})`}
        </summary>
        <div class="stack">
          <p class="muted small">{say.issuesHint}</p>
          <Line label={say.what} action={say.add} onSave={events.onIssue} />
          {more.issues.map((line) => (
            <IssueCard key={line.id} {...{ words, line, timeZone }} {...events} />
          ))}
        </div>
      </details>
      <CopyLog
        words={words}
        lines={more.copies}
        timeZone={timeZone}
        onNote={events.onCopy}
        onRemove={events.onCopyRemove}
      />
    </>
  );
}

function Funnel({ words, funnel }: { words: Words; funnel: ListingMore['funnel'] }) {
  const { listing: say } = words.manage;
  const { views, visitors, adds, orders, isWhole } = funnel;
  const steps = [
    views !== null && say.views(views),
    views === null && visitors !== null && say.visitors(visitors),
    adds !== null && say.adds(adds),
    say.orders(orders, isWhole),
  ].filter((step) => step !== false);
  const share = views !== null && views > 0 && adds !== null ? ((adds / views) * 100).toFixed(1) : null;
  return (
    <section class="stack-s" aria-labelledby="funnel">
      <h2 id="funnel">{say.funnel}</h2>
      <p class="num">{steps.join(' → ')}</p>
      {share !== null && <p class="small num">{say.addRate(share)}</p>}
      <p class="muted small">
        {views === null && visitors === null && adds === null ? say.noViews : say.funnelNote}
      </p>
    </section>
  );
}

type CardProps = Pick<Props, 'words' | 'timeZone' | 'onChanged' | 'onRemove'> & { line: IssueLine };

function IssueCard({ words, line, timeZone, onChanged, onRemove }: CardProps) {
  const { listing: say } = words.manage;
  const { value, at, effect } = line;
  const on = (ms: number) => day(ms, timeZone, words.language);
  return (
    <div class="card stack-s">
      <div class="row between">
        <strong>{value.what}</strong>
        <button
          type="button"
          class="btn btn-text"
          aria-label={say.remove(value.what)}
          onClick={() => onRemove(line)}
        >
          {say.removeShort}
        </button>
      </div>
      <p class="muted small">{say.reportedOn(on(at))}</p>
      {value.changedAt === null ? (
        <Line label={say.changed} action={say.changedSave} onSave={(text) => onChanged(line, text)} />
      ) : (
        <p class="small">{say.changedOn(value.changed, on(value.changedAt))}</p>
      )}
      {effect && <Effect words={words} effect={effect} />}
    </div>
  );
}

function Effect({ words, effect }: { words: Words; effect: NonNullable<IssueLine['effect']> }) {
  const { listing: say, trail } = words.manage;
  if (effect.kind === 'early') return <p class="muted small">{say.early(effect.days)}</p>;
  if (effect.kind === 'unknown') return <p class="ask small">{say.unknown(effect.days)}</p>;
  const rate = ({ orders, refunded }: { orders: number; refunded: number }) => say.rate(refunded, orders);
  return (
    <>
      <p class="num">{say.effect(effect.days, trail.change(rate(effect.before), rate(effect.after)))}</p>
      <p class="muted small">{say.notProof}</p>
    </>
  );
}

type LineProps = { label: string; action: string; onSave: (text: string) => void };

function Line({ label, action, onSave }: LineProps) {
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSave(text.trim());
    setText('');
  };
  return (
    <form class="row-fill" onSubmit={submit}>
      <input
        class="field"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="btn" disabled={text.trim() === ''}>
        {action}
      </button>
    </form>
  );
}
