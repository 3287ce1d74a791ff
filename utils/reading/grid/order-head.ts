import { remember } from '../values/remember';
import type { Cell } from './cell';

const LABEL =
  /(?:订单(?:编号|号|ID|编码|信息)|訂單(?:編號|號碼|號)|主订单编号|交易(?:编号|号)|单号|單號|Order\s?(?:ID|no\.?|number|#|nr\.?)?|注文(?:番号|ID)?|受注番号|Bestell(?:nummer|ung|-?Nr\.?)|Auftragsn(?:umme)?r\.?|N° de commande|Commande|Pedido|N\.º de pedido|Заказ|주문번호|Mã đơn(?: hàng)?|No\. Pesanan|Receipt(?: no\.?| number)?|คำสั่งซื้อ|Ordine|Sipariş(?: no)?|Zamówienie|Bestel(?:ling|nummer))/;
/** What makes it the order's date or sum: `Totale ordine: 1500`, `Fecha del pedido: 20-11-2026`, `ยอดคำสั่งซื้อ 1500`. */
const OF_ORDER =
  /(?<![A-Za-z\u00c0-\u024f])(?:dat[ae]|datum|fecha|tarih|totale?|totaal|gesamt|toplam|importo|importe|montant|valore?)\s(?:(?:de|del|do|da|la|van) |dell['’ ])?|(?:ยอด|ยอดรวม|วันที่|จำนวน|มูลค่า|สถานะ)\s?/;
const NUMBER_AFTER = new RegExp(
  `${LABEL.source}(?![A-Za-z])(?<!(?:${OF_ORDER.source})(?!Order)${LABEL.source})\\s*[:#№]*\\s*#?(?!\\d+[.,]\\d\\d?(?![\\d.,]))(?<id>[A-Za-z]{0,6}-?\\d[\\dA-Za-z-]{2,39})`,
  // Letters by property, with both cases of each, take longer to make ready than a whole list takes to read.
  'i',
);

/** The order number that a head text names (`订单编号: 2938…`, `Order #1042`), or null. */
export function orderIdIn(text: string): string | null {
  return /\d/.test(text) ? numberIn(text) : null;
}

/** The dearest of questions, and the same heads are asked it for each thing they may say. */
const numberIn = remember((text) => NUMBER_AFTER.exec(text)?.groups?.id ?? null, 1000);

const EVERY = new RegExp(NUMBER_AFTER.source, 'gi');

/** True for a text that gives several numbers the same name: it holds several orders and is no order's head. */
export function namesSeveral(text: string): boolean {
  const named = new Map<string, string>();
  for (const { 0: whole, groups } of text.matchAll(EVERY)) {
    const id = groups?.id ?? '';
    const label = whole.slice(0, -id.length).toLowerCase();
    if ((named.get(label) ?? id) !== id) return true;
    named.set(label, id);
  }
  return false;
}

/** True for the text of a row that stands above an order's items: it names an order number. */
export function isOrderHead(cell: Cell): boolean {
  return cell.text.length < 600 && orderIdIn(cell.text) !== null;
}
