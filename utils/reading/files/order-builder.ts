import type { OrderItem, OrderRow, OrderStatus } from '../../model/reading';
import { codeIn, idIn } from '../rows/values';
import { parseCount } from '../values/count';
import { findStatus } from '../values/status';
import { isRounded, isScientific } from './clean-cell';
import { type RowReader, rowReader } from './columns';
import { putFileBuyer } from './file-buyer';
import type { Plan } from './file-context';
import type { FileField } from './format';
import { type Draft, finished, newDraft } from './order-draft';
import type { Ledger, RejectReason } from './rejects';
import { readTime } from './times';

export type OrderBuilder = {
  add(cells: string[], row: number): void;
  orders(): OrderRow[];
};

const TIMES = ['orderedAt', 'paidAt', 'shippedAt', 'completedAt'] as const;

/** Puts the rows of an order file together: lines of one order find each other wherever they stand. */
export function orderBuilder(plan: Plan, ledger: Ledger): OrderBuilder {
  const drafts = new Map<string, Draft>();
  const read = rowReader(plan.headers, plan.columns, plan.context);
  let current: Draft | null = null;
  let isFirst = true;

  function add(cells: string[], row: number): void {
    const reader = read(cells);
    const found = idOf(reader, plan);
    const describes = isFirst && plan.format !== null && found.id === null && found.why === 'no-order-id';
    isFirst = false;
    // The row below the header may say in words what the columns hold.
    if (describes) return;
    if (found.id === null) {
      if (found.why === 'no-order-id' && plan.fillDown && current && reader.text('orderId') === '')
        addLine(current, reader, row, cells);
      else {
        current = null;
        ledger.reject(row, found.why, cells);
      }
      return;
    }
    const known = drafts.get(found.id);
    const draft = known ?? newDraft(found.id);
    const refused = known ? null : fillOrder(draft, reader, plan);
    if (refused) {
      current = null;
      ledger.reject(row, refused, cells);
      return;
    }
    current = draft;
    drafts.set(found.id, draft);
    addLine(draft, reader, row, cells);
  }

  function addLine(draft: Draft, reader: RowReader, row: number, cells: string[]): void {
    const refused = fillLine(draft, reader, plan, () => ledger.note(row, 'goods-id-lost'));
    if (!refused) return;
    draft.broken = true;
    ledger.reject(row, refused, cells);
  }

  return {
    add,
    // An order all of whose lines were rejected is none.
    orders: () => [...drafts.values()].filter(({ lines }) => lines > 0).map((draft) => finished(draft, plan)),
  };
}

function idOf(reader: RowReader, plan: Plan): { id: string } | { id: null; why: RejectReason } {
  const text = reader.text('orderId');
  if (isScientific(text)) return { id: null, why: 'id-scientific' };
  if (plan.rounded.orderId && isRounded(text)) return { id: null, why: 'id-rounded' };
  // As pages read it (`#1001` is 1001): the same order from both is one.
  const id = /\d/.test(text) ? idIn(text) : undefined;
  return id ? { id } : { id: null, why: 'no-order-id' };
}

/** What stands once per order. Answers why it can't be taken. */
function fillOrder(draft: Draft, reader: RowReader, plan: Plan): RejectReason | null {
  const { row } = draft;
  const { date } = plan.context;
  for (const field of TIMES) {
    const text = reader.text(field);
    const { stamp, odd } = readTime(text, date);
    if (stamp) row[field] = stamp;
    else if (field === 'orderedAt' && text !== '') return odd ? 'odd-time' : 'bad-time';
  }
  if (!row.orderedAt && plan.format?.dateInId) {
    const [, y, m, d] = new RegExp(plan.format.dateInId).exec(row.orderId) ?? [];
    const { stamp } = readTime(y ? `20${y}-${m}-${d}` : '', date);
    if (stamp) row.orderedAt = stamp;
  }
  if (!row.orderedAt && !row.paidAt) return 'no-time';
  putFileBuyer(row, reader);
  for (const field of ['goodsTotal', 'discount', 'shippingFee'] as const) {
    const money = reader.money(field);
    if (money) row[field] = field === 'discount' ? { ...money, minor: Math.abs(money.minor) } : money;
  }
  const refund = reader.money('refundAmount');
  if (refund) draft.refund = { ...refund, minor: Math.abs(refund.minor) };
  const kinds = parseCount(reader.text('kinds'), plan.context.money.style);
  draft.kinds = kinds?.value ?? null;
  const channel = reader.text('channel');
  if (channel) row.channel = channel.slice(0, 300);
  for (const field of ['paymentStatus', 'fulfilmentStatus'] as const) {
    const status = statusIn(reader, field, plan);
    if (status) row[field] = status;
  }
  const text = reader.text('status');
  if (text) row.statusText = text.slice(0, 60);
  return null;
}

function statusIn(reader: RowReader, field: FileField, plan: Plan): OrderStatus | undefined {
  const text = reader.text(field);
  if (text === '') return undefined;
  return findStatus([text], plan.context.statuses.order)?.status as OrderStatus | undefined;
}

/** What stands on every line: goods, its status, its share of the sum. Answers why it can't be taken. */
function fillLine(draft: Draft, reader: RowReader, plan: Plan, noteLostId: () => void): RejectReason | null {
  const lineId = reader.text('lineId');
  if (lineId && draft.lineIds.has(lineId)) return null;
  const item = itemOf(reader, plan, noteLostId);
  if (item.quantity !== undefined && item.quantity < 0) return 'negative-quantity';
  const refused = putSums(draft, reader, plan, item);
  if (refused) return refused;
  if (lineId) draft.lineIds.add(lineId);
  const cancelled = reader.text('cancelledAt') !== '';
  const shipped: OrderStatus | undefined = plan.format?.shipped ? 'shipped' : undefined;
  const status: OrderStatus | undefined = cancelled
    ? 'closed'
    : (statusIn(reader, 'status', plan) ?? shipped);
  const refund = statusIn(reader, 'refundStatus', plan);
  draft.lines += 1;
  draft.statuses.push(status);
  draft.refunds.push(refund);
  if (status) item.status = status;
  if (refund) item.refundStatus = refund;
  const lineRefund = reader.money('lineRefund');
  if (lineRefund)
    draft.refund = { ...lineRefund, minor: (draft.refund?.minor ?? 0) + Math.abs(lineRefund.minor) };
  if (
    item.title !== undefined ||
    item.sku !== undefined ||
    item.itemId !== undefined ||
    item.skuId !== undefined
  )
    draft.row.items.push(item);
  return null;
}

function itemOf(reader: RowReader, plan: Plan, noteLostId: () => void): OrderItem {
  const item: OrderItem = {};
  const title = reader.text('items');
  if (title) item.title = title.slice(0, 500);
  for (const field of ['itemId', 'skuId'] as const) {
    const text = reader.text(field);
    if (isScientific(text) || (plan.rounded[field] && isRounded(text))) noteLostId();
    else if (text) item[field] = idIn(text);
  }
  const sku = reader.text('sku');
  if (isScientific(sku)) noteLostId();
  else if (sku) item.sku = codeIn(sku);
  const spec = reader.text('spec');
  if (spec && spec !== title) item.spec = spec.slice(0, 300);
  const quantity = plan.format?.pieces ? '1' : reader.text('quantity');
  if (/^-\s?\d/.test(quantity)) item.quantity = -1;
  else if (quantity) {
    const count = parseCount(quantity, plan.context.money.style)?.value;
    if (count !== undefined && count < 1_000_000) item.quantity = count;
  }
  const price = reader.money('unitPrice');
  if (price) item.unitPrice = price;
  const amount = reader.money('lineAmount');
  if (amount) item.amount = amount;
  return item;
}

/** What one line says of the order's sum. */
function putSums({ sums }: Draft, reader: RowReader, plan: Plan, item: OrderItem): RejectReason | null {
  const worth =
    item.amount?.minor ?? (item.unitPrice && item.unitPrice.minor * Math.max(1, item.quantity ?? 1));
  if (worth !== undefined) {
    sums.goods += worth;
    sums.priced += 1;
  }
  if (plan.sum) {
    const said = plan.sum.add.map(reader.moneyAt);
    if (said.every((money) => money === null)) sums.silent += 1;
    else {
      const less = plan.sum.less.map(reader.moneyAt);
      const add = (all: typeof said, sign: number) =>
        all.reduce((sum, money) => sum + (money ? sign * money.minor : 0), 0);
      // Discounts are written with and without their minus.
      sums.said.push(add(said, 1) - Math.abs(add(less, 1)));
      sums.currency = said.find((money) => money !== null)?.currency ?? null;
    }
    return null;
  }
  const text = reader.text('amount');
  const money = reader.money('amount');
  if (text !== '' && money === null) return 'bad-amount';
  if (money === null) sums.silent += 1;
  else {
    sums.said.push(money.minor);
    sums.currency = money.currency;
  }
  return null;
}
