import type { Locator, Page } from '@playwright/test';
import { catalogues } from '../../utils/words/catalogues';
import { paidFen, refundFen } from '../shop/history/types';
import type { DemoShop } from '../shop/shops';

export const zh = catalogues['zh-CN'].files;

export type MadeFile = { name: string; mimeType: string; buffer: Buffer };

export function madeFile(name: string, bytes: string | Uint8Array): MadeFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) };
}

/** Picks files in the import part, as the seller does. */
export async function pick(options: Page, files: MadeFile[]): Promise<void> {
  await options.getByLabel(zh.choose).setInputFiles(files);
}

/** The card of one file. */
export function cardOf(options: Page, name: string): Locator {
  return options.getByRole('article').filter({ has: options.getByRole('heading', { name, exact: true }) });
}

const pad = (value: number) => String(value).padStart(2, '0');

/** A time as a backend in China writes it. */
export function chinaTime(ms: number): string {
  const at = new Date(ms + 8 * 3_600_000);
  const day = `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;
  return `${day} ${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}:${pad(at.getUTCSeconds())}`;
}

const STATUS: Record<string, string> = {
  unpaid: '待付款',
  'to-ship': '待发货',
  shipped: '已发货',
  completed: '已完成',
  cancelled: '已取消',
  refunding: '退款中',
  refunded: '已退款',
};

/** The demo shop's whole history as an export of a backend nobody knows: one row per line of an order. */
export function exportOf(shop: DemoShop): string {
  const rows = shop.history.orders.flatMap((order) =>
    order.lines.map((line) => {
      const product = shop.listings.get(line.product)?.product;
      return [
        ...[order.id, chinaTime(order.at), order.buyer, product?.title.zh ?? '', line.product],
        ...[line.quantity, (line.priceFen / 100).toFixed(2), (paidFen(order) / 100).toFixed(2)],
        ...[(refundFen(order) / 100).toFixed(2), STATUS[order.fate] ?? ''],
      ].join(',');
    }),
  );
  const head = '订单号,下单时间,买家ID,商品名称,商品ID,数量,单价(元),实付金额(元),退款金额(元),订单状态';
  return [head, ...rows].join('\r\n');
}

/** Orders of a made-up Pinduoduo shop from the first of January 2026 on, an hour apart at most. */
export function pddExport(orders: number): string {
  const head =
    '订单成交时间,商品,订单号,订单状态,商品总价(元),邮费(元),用户实付金额(元),商品数量(件),商品id,商品规格,样式ID,商家编码-规格维度,售后状态';
  // All of them in the past, however many there are.
  const step = Math.min(3_600_000, (300 * 86_400_000) / orders);
  const rows = Array.from({ length: orders }, (_, i) => {
    const at = chinaTime(Date.UTC(2026, 0, 1) + i * step);
    const id = `${at.slice(2, 10).replaceAll('-', '')}-${100_000_000_000_000 + i}\t`;
    const status = i % 5 === 0 ? '待发货' : '已收货';
    return `${at},青花杯 ${i % 7},${id},${status},59.00,0.00,59.00,1,77${i % 7},红色,88${i % 7},C${i % 7},无售后或售后取消`;
  });
  return [head, ...rows].join('\r\n');
}
