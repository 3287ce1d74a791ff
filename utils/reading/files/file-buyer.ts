import type { BuyerKey, OrderRow } from '../../model/reading';
import { isMasked } from '../rows/buyers';
import type { RowReader } from './columns';

const GUEST = /^(?:guest|游客|訪客|访客|匿名.*|anonymous|n\/a|-+)$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const REGION = /^[\u4e00-\u9fa5]{2,7}?(?:省|自治区|特别行政区|市|縣|县)|^[\p{L} .'-]{2,40}$/u;

/** Puts whatever tells a row's buyer apart into the order: the names of keys are those that pages give. */
export function putFileBuyer(row: OrderRow, read: RowReader): void {
  for (const kind of ['buyerId', 'buyerAccount', 'buyer'] as const) put(row, kind, read.text(kind));
  const email = read.text('buyerEmail').toLowerCase();
  if (EMAIL.test(email)) put(row, 'buyerEmail', email);
  const name = read.text('buyerName');
  if (!row.buyerKeys.some((key) => key.kind === 'buyer')) put(row, 'buyer', name);
  if (row.buyer === undefined && name && !GUEST.test(name)) row.buyer = name.slice(0, 128);
  putPhone(row, read.text('phone'));
  const receiver = read.text('receiver');
  if (receiver) row.receiver = receiver.slice(0, 128);
  const region = REGION.exec(read.text('region'))?.[0];
  if (region) row.region = region;
}

function put(row: OrderRow, kind: BuyerKey['kind'], text: string): void {
  const value = text.slice(0, 128);
  if (value === '' || GUEST.test(value)) return;
  if (kind === 'buyer' || kind === 'buyerAccount') row.buyer ??= value;
  row.buyerKeys.push({ kind, value, masked: isMasked(value) });
}

function putPhone(row: OrderRow, text: string): void {
  const digits = text.replace(/[^\d*+]/g, '');
  if (digits.length < 7) return;
  row.phoneTail = digits.slice(-4);
  if (!digits.includes('*') && digits.length >= 9 && digits.length <= 20)
    row.buyerKeys.push({ kind: 'buyerPhone', value: digits, masked: false });
}
