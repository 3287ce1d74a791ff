import type { OrdersToday } from '../../utils/model/orders-today';
import { counted, moment, money, type Words } from '../../utils/words';
import { OutLink } from '../out-link';
import { ScrollBox } from '../scroll-box';
import { ToneBadge } from '../tone-badge';

type Props = {
  words: Words;
  view: OrdersToday & { more: boolean; readAt: number | null; nameless: boolean };
  timeZone: string;
  onOpen: (subject: string) => void;
};

const TONES = { refund: 'dead', late: 'dead', twice: 'watch', soon: 'watch' } as const;

/** Orders at risk, what each buyer gets, what is to be picked, and how the promise was kept. */
export function OrdersView({ words, view, timeZone, onOpen }: Props) {
  const { orders: say } = words.manage;
  const { kept, late, open, unknown } = view.promise;
  return (
    <>
      <p class="muted small">
        {view.readAt === null ? say.neverRead : say.readAt(moment(view.readAt, timeZone, words.language))}
      </p>
      {view.nameless && <p class="notice">{say.nameless}</p>}
      {view.more && <p class="notice">{say.more}</p>}
      {view.stale > 0 && <p class="ask">{say.stale(view.stale)}</p>}
      <section class="section" aria-labelledby="risky">
        <h2 id="risky">{say.risky}</h2>
        {view.risky.length === 0 && <p class="muted">{say.noRisk}</p>}
        <ul class="plain-list">
          {view.risky.map((one) => (
            <li key={one.key} class="row">
              <ToneBadge tone={TONES[one.why]} word={say.why[one.why]} />
              <Name label={one.label} onOpen={() => onOpen(one.buyer)} />
              <Order words={words} id={one.orderId} url={one.url} />
              <span class="muted small num">
                {[
                  one.at === null ? null : moment(one.at, timeZone, words.language),
                  one.amount && money(one.amount, words.language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Disputes {...{ words, view, timeZone, onOpen }} />
      <section class="section" aria-labelledby="by-buyer">
        <h2 id="by-buyer">{say.byBuyer(view.toSend, view.buyers.length)}</h2>
        {view.toSend === 0 ? <p class="muted">{say.nothing}</p> : <Buyers {...{ words, view, onOpen }} />}
      </section>
      {view.goods.length > 0 && (
        <section class="section" aria-labelledby="by-goods">
          <h2 id="by-goods">{say.byGoods}</h2>
          <Goods words={words} view={view} />
          {view.itemsUnread > 0 && <p class="muted small">{say.itemsUnread(view.itemsUnread)}</p>}
        </section>
      )}
      <section class="section" aria-labelledby="promise">
        <h2 id="promise">{say.promise}</h2>
        <p class="num">{say.promiseSaid(kept, late)}</p>
        <p class="muted small num">{say.promiseOpen(open, unknown)}</p>
      </section>
    </>
  );
}

/** Money asked back and not settled: what has left counts too. */
function Disputes({ words, view, timeZone, onOpen }: Props) {
  const { orders: say } = words.manage;
  const on = (at: number) => moment(at, timeZone, words.language);
  return (
    <section class="section" aria-labelledby="disputes">
      <h2 id="disputes">{say.disputes}</h2>
      {view.disputes.length === 0 && <p class="muted">{say.noDispute}</p>}
      <ul class="plain-list">
        {view.disputes.map((one) => (
          <li key={one.key} class="row">
            <ToneBadge tone="watch" word={one.hasLeft ? say.disputeLeft : say.disputeHere} />
            <Name label={one.label} onOpen={() => onOpen(one.buyer)} />
            <Order words={words} id={one.orderId} url={one.url} />
            <span class="muted small num">
              {[one.at === null ? null : on(one.at), one.amount && money(one.amount, words.language)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span class="muted small">{words.panel.readOn(on(one.readAt))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Buyers({ words, view, onOpen }: Omit<Props, 'timeZone'>) {
  const { columns } = words.manage.orders;
  return (
    <ScrollBox class="table-scroll" label={columns.items}>
      <table class="goods-table">
        <thead>
          <tr>
            <th scope="col">{columns.buyer}</th>
            <th scope="col">{columns.items}</th>
          </tr>
        </thead>
        <tbody>
          {view.buyers.map(({ subject, label, orders }) => (
            <tr key={`${subject} ${orders[0]?.orderId}`}>
              <td>
                <Name label={label} onOpen={() => onOpen(subject)} />
              </td>
              <td>
                {orders.map(({ orderId, url, items }) => (
                  <div key={orderId}>
                    <Order words={words} id={orderId} url={url} /> {items.join('；')}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Goods({ words, view }: Pick<Props, 'words' | 'view'>) {
  const { columns, unitsUnknown } = words.manage.orders;
  return (
    <ScrollBox class="table-scroll" label={columns.goods}>
      <table class="goods-table">
        <thead>
          <tr>
            <th scope="col">{columns.goods}</th>
            <th scope="col" class="num">
              {columns.units}
            </th>
            <th scope="col" class="num">
              {columns.orders}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.goods.map(({ name, code, units, orders }) => (
            <tr key={`${name} ${code}`}>
              <td>
                {name}
                {code && <div class="muted small">{code}</div>}
              </td>
              <td class="num">{units === null ? unitsUnknown : counted(units)}</td>
              <td class="num">{counted(orders)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Name({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    <button type="button" class="goods-name" onClick={onOpen}>
      {label}
    </button>
  );
}

/** A link to the order's own page where one is known, else its number. */
function Order({ words, id, url }: { words: Words; id: string; url: string | null }) {
  const text = words.manage.orders.order(id);
  if (url === null) return <span class="muted small">{text}</span>;
  return (
    <OutLink words={words} to={url} class="small">
      {text}
    </OutLink>
  );
}
