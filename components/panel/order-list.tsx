import type { Claim, Order } from '../../utils/model/facts';
import { day, money, type Words } from '../../utils/words';
import { OutLink } from '../out-link';

/** Items named of one order; the rest are counted. */
const ITEMS = 3;

type Props = {
  words: Words;
  orders: Order[];
  heading: string;
  timeZone: string;
  showItems: boolean;
  /** The orders called brushing one by one, and the seller's word on one; nothing where she can't say. */
  brushing?: BrushingOrders;
  /** Of the heading, where two lists stand on one page. */
  id?: string;
};

export type BrushingOrders = {
  orders: ReadonlySet<string>;
  onMark: (orderId: string, isMarked: boolean) => void;
};

/** Orders newest first: day, number, state, amount; for a buyer also what was in them. */
export function OrderList({ words, orders, heading, timeZone, showItems, brushing, id = 'orders' }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {orders.length === 0 && <p class="muted">{words.panel.noOrders}</p>}
      <ul class="plain-list">
        {orders.map((order) => (
          <OrderRow
            key={order.key}
            words={words}
            order={order}
            timeZone={timeZone}
            showItems={showItems}
            {...(brushing ? { brushing } : {})}
          />
        ))}
      </ul>
    </section>
  );
}

function OrderRow({
  words,
  order,
  timeZone,
  showItems,
  brushing,
}: Pick<Props, 'words' | 'timeZone' | 'showItems' | 'brushing'> & { order: Order }) {
  const { panel, language, orderStates } = words;
  const when = order.at === null ? panel.noTime : day(order.at, timeZone, language);
  return (
    <li class="order">
      <span class="num">{when}</span>
      <span class="num">{order.amount ? money(order.amount, language) : '—'}</span>
      <span class="muted small">
        <OutLink words={words} to={order.url}>
          {order.orderId}
        </OutLink>
        {!order.url && order.orderId}
      </span>
      <span class="muted small">
        {orderStates[order.state]}
        {order.refund && order.refund.minor > 0 && ` · ${panel.refunded} ${money(order.refund, language)}`}
        {brushing && <BrushingButton words={words} order={order} brushing={brushing} />}
      </span>
      {showItems && <Items words={words} order={order} />}
      {(order.claims ?? []).map((claim) => (
        <ClaimLine key={claim.id} words={words} claim={claim} />
      ))}
    </li>
  );
}

/** Calls one order brushing, or takes that back. An order of a buyer who is marked as a whole isn't told apart. */
function BrushingButton({
  words,
  order: { orderId, state },
  brushing,
}: {
  words: Words;
  order: Order;
  brushing: BrushingOrders;
}) {
  const { mark, undo, markLong, undoLong } = words.panel.brushingOrders;
  const isMarked = brushing.orders.has(orderId);
  if (state === 'brushing' && !isMarked) return null;
  return (
    <>
      {' · '}
      <button
        type="button"
        class="btn-text"
        aria-label={isMarked ? undoLong(orderId) : markLong(orderId)}
        onClick={() => brushing.onMark(orderId, !isMarked)}
      >
        {isMarked ? undo : mark}
      </button>
    </>
  );
}

/** One request after the sale: what was asked, what came of it, how much, and why. */
function ClaimLine({ words, claim }: { words: Words; claim: Claim }) {
  const { lists, language } = words;
  const parts = [
    claim.type && lists.aftersaleTypes[claim.type],
    claim.status ? lists.aftersaleStatuses[claim.status] : claim.statusText,
    claim.amount && claim.amount.minor > 0 && money(claim.amount, language),
    claim.reason,
  ].filter(Boolean);
  return (
    <span class="order-items muted small">
      {lists.aftersale}
      {parts.length > 0 && `: ${parts.join(' · ')}`}
    </span>
  );
}

function Items({ words, order }: { words: Words; order: Order }) {
  const { panel } = words;
  if (!order.itemsKnown) return <span class="order-items muted small">{panel.itemsUnknown}</span>;
  const named = order.items.slice(0, ITEMS).map((item) => {
    const what = item.title ?? item.sku ?? item.itemId ?? panel.unnamed;
    return item.quantity !== null && item.quantity > 1 ? `${what} × ${item.quantity}` : what;
  });
  const rest = order.items.length - named.length;
  return (
    <span class="order-items small">
      {named.join(' · ')}
      {rest > 0 && ` · ${panel.moreItems(rest)}`}
    </span>
  );
}
