import type { ComponentChildren } from 'preact';
import { DAY } from '../../utils/model/day';
import type { Check, CheckRow } from '../../utils/model/report';
import { day, moment, type Words } from '../../utils/words';
import { OutLink } from '../out-link';
import { ScrollBox } from '../scroll-box';
import { CheckMark } from './check-mark';
import type { Shown } from './figure-card';
import { said } from './said';
import { useDialog } from './use-dialog';

type Props = {
  words: Words;
  figure: Shown;
  currency: string;
  timeZone: string;
  onClose: () => void;
  /** The rows behind it. */
  children: ComponentChildren;
};

/** What a figure means, what it is made of, what is missing, who vouches for it. */
export function FigureDetail({ words, figure, currency, timeZone, onClose, children }: Props) {
  const { report } = words;
  const { id, unit, now } = figure;
  const dialog = useDialog();
  return (
    <dialog ref={dialog} class="figure-detail" aria-labelledby="detail-name" onClose={onClose}>
      <header class="row between">
        <h2 id="detail-name">{report.figures[id].name}</h2>
        <button type="button" class="btn btn-text" onClick={onClose}>
          {report.close}
        </button>
      </header>
      <p class="figure-value num">{said(words, now.value, unit, currency)}</p>
      <p>{report.figures[id].means}</p>
      {now.parts.length > 0 && (
        <section aria-labelledby="detail-parts">
          <h3 id="detail-parts">{report.madeOf}</h3>
          <dl class="facts">
            {now.parts.map((part) => (
              <div key={part.code}>
                <dt>{report.parts[part.code]}</dt>
                <dd class="num">{said(words, part.value, part.unit, currency)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {now.lacks.length > 0 && (
        <section aria-labelledby="detail-lacks">
          <h3 id="detail-lacks">{report.missing}</h3>
          <ul class="dots">
            {now.lacks.map(({ code, n }) => (
              <li key={code}>
                {report.lacks[code](n ?? 0)} {report.steps[code]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="detail-checks" class="stack">
        <h3 id="detail-checks">{report.vouched}</h3>
        {now.checks.length === 0 && (
          <p class="muted">{now.alone ? report.alone[now.alone] : report.uncheckable}</p>
        )}
        {now.checks.map((check) => (
          <OneCheck key={check.code} words={words} check={check} currency={currency} timeZone={timeZone} />
        ))}
      </section>
      {children}
    </dialog>
  );
}

type CheckProps = { words: Words; check: Check; currency: string; timeZone: string };

function OneCheck({ words, check, currency, timeZone }: CheckProps) {
  const { report } = words;
  const { code, state, unit, first, second, low, high } = check;
  const value = (n: number) => said(words, n, unit, currency);
  return (
    <div class="check-box stack-s">
      <CheckMark words={words} state={state} />
      <dl class="facts">
        {(state !== 'open' || first !== 0) && (
          <div>
            <dt>{report.checks[code].first}</dt>
            <dd class="num">{value(first)}</dd>
          </div>
        )}
        {second !== null && (
          <div>
            <dt>{report.checks[code].second}</dt>
            <dd class="num">
              {low !== undefined && high !== undefined
                ? high === Number.POSITIVE_INFINITY
                  ? report.atLeast(value(low))
                  : report.range(value(low), value(high))
                : value(second)}
            </dd>
          </div>
        )}
      </dl>
      <p class="small muted">
        {report.stateWhy[state]}
        {second !== null && Math.abs(first - second) > 0 && ` ${report.gap(value(Math.abs(first - second)))}`}
      </p>
      {check.lacks.map((lack) => (
        <p key={lack.code} class="small muted">
          {report.lacks[lack.code](lack.n ?? 0)}
        </p>
      ))}
      {check.rows.length > 0 && (
        <ScrollBox class="table-scroll" label={report.disagree}>
          <table>
            <caption class="out-of-sight">{report.disagree}</caption>
            <thead>
              <tr>
                <th scope="col">{report.disagree}</th>
                <th scope="col" class="num">
                  {report.checks[code].first}
                </th>
                <th scope="col" class="num">
                  {report.checks[code].second}
                </th>
              </tr>
            </thead>
            <tbody>
              {check.rows.map((row) => (
                <tr key={keyOf(row)}>
                  <th scope="row">
                    <About words={words} row={row} timeZone={timeZone} />
                  </th>
                  <td class="num">{value(row.first)}</td>
                  <td class="num">{value(row.second)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  );
}

function keyOf({ about }: CheckRow): string {
  if (about.kind === 'day') return String(about.day);
  return about.kind === 'named' ? about.name : about.key;
}

function About({ words, row, timeZone }: { words: Words; row: CheckRow; timeZone: string }) {
  const { about } = row;
  if (about.kind === 'day') return <>{day(about.day * DAY, 'UTC', words.language)}</>;
  if (about.kind === 'named') return <>{about.name || '—'}</>;
  const name = about.kind === 'listing' ? about.title : about.orderId;
  return (
    <>
      {name}{' '}
      <span class="small muted">
        {words.report.readAt(moment(about.readAt, timeZone, words.language))}{' '}
        <OutLink words={words} to={about.url}>
          {words.report.page}
        </OutLink>
      </span>
    </>
  );
}
