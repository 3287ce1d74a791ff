import type { ReadContext } from '../columns/context';
import { labelledValues } from '../columns/labelled';
import type { Cell } from '../grid/cell';
import { orderIdIn } from '../grid/order-head';
import type { Tools } from '../grid/reader-tools';
import { idIn } from '../rows/values';
import { linkId } from '../values/link-id';

export type OrderNumber = { id: string; el: Element | null };

const HEADINGS = ['h1', 'h2,h3,[role="heading"]', '[class*="title"],[class*="Title"],[class*="breadcrumb"]'];
const ORDER = /order|订单|訂單|注文|受注|bestell|auftrag|commande|pedido|заказ|주문/i;
/** A basket being filled by the seller, which nobody has ordered. */
const UNPLACED = /(?:^|[/_-])(?:draft|drafts|new|create|add)(?:[/_-]|$)/i;
const CODE = /^(?:[#№]\s?)?(?=.*\d)([A-Z0-9][A-Z0-9-]{2,40})$/i;
const HASHED = /(?:^|\s)[#№]\s?([\w-]{2,40})(?:\s|$)/;

/**
 * The number of the order a page is about: labelled in a heading or anywhere on the page (but only one of
 * them), else a heading that is a bare code on a page that speaks of an order, else the address's own id
 * where the page shows it. Null where the page is about no single order.
 */
export function orderNumber(
  document: Document,
  page: Cell,
  context: ReadContext,
  tools: Tools,
): OrderNumber | null {
  if (UNPLACED.test(new URL(context.url).pathname + new URL(context.url).hash)) return null;
  const headings = HEADINGS.flatMap((selector) => [...document.querySelectorAll(selector)])
    .map((el) => ({ el, text: tools.cell(el).text }))
    .filter(({ text }) => text !== '' && text.length <= 160);
  for (const { el, text } of headings) {
    const id = orderIdIn(text);
    if (id) return { id, el };
  }
  const numbers = new Set(page.lines.flatMap(({ text }) => orderIdIn(text) ?? []));
  // Several numbers are several orders, unless the address says which of them the page is about.
  const own = linkId(context.url, context.url);
  const fromAddress = own?.kind === 'order' && own.sure ? own.id : null;
  if (numbers.size > 1 && !fromAddress) return null;
  if (fromAddress && numbers.has(fromAddress)) return { id: fromAddress, el: null };
  const labelled = labelledValues(page.lines, context.headers.order).find(
    ({ field, label, text }) => field === 'orderId' && label.length > 1 && idIn(text) !== undefined,
  );
  const id = labelled && idIn(labelled.text);
  if (labelled && id && /\d/.test(id) && numbers.size < 2) return { id, el: labelled.line.el };
  const about = `${context.url} ${document.title} ${headings.map(({ text }) => text).join(' ')}`;
  if (!fromAddress && !ORDER.test(about)) return null;
  for (const { el, text } of headings) {
    const code = CODE.exec(text)?.[1] ?? HASHED.exec(text)?.[1];
    if (code) return { id: code, el };
  }
  const shown = fromAddress && page.lines.find(({ text }) => text.split(/[\s#:]+/).includes(fromAddress));
  return fromAddress && shown ? { id: fromAddress, el: shown.el } : null;
}
