export type Shape = {
  kind: 'listing' | 'order';
  path: string;
  /** The list's markup with so many rows. */
  list(rows: number): string;
  /** A selector of its rows. */
  row: string;
};

const DAY_MS = 86_400_000;
const LATELY = Date.now() - 3 * DAY_MS;
const LONG_AGO = Date.now() - 200 * DAY_MS;
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const NOUNS = ['茶壶', '茶杯', '公道杯', '茶盘', '茶针', '茶罐', '盖碗', '茶巾'];
const ADJECTIVES = ['紫砂', '青瓷', '白瓷', '竹制', '黑陶', '手绘', '描金', '粗陶', '汝窑'];
const WORDS = ['已付款', '待发货', '已发货', '交易完成', '退款中'];

const title = (i: number): string =>
  `${ADJECTIVES[i % 9]}${NOUNS[i % 8]} 手工家用功夫茶具 ${100 + (i % 37)}ml 款式${i}`;
const price = (i: number): string => (9 + ((i * 37) % 400) + ((i * 13) % 100) / 100).toFixed(2);
/** Some buyers come again among the next rows, as on a real list. */
const buyerNumber = (i: number): number => 1000 + (i % 5 === 0 ? i - (i % 20) : i);
const buyer = (i: number): string => `tb_buyer_${buyerNumber(i)}`;
const orderId = (i: number): string => `29380${String(1_000_000_000_000 + i * 7_919_731)}`;

/** Days go back from last week (orders) or last winter (listings). */
function day(i: number, step: number, first: number): string {
  const date = new Date(first - i * step * DAY_MS);
  return date.toISOString().slice(0, 16).replace('T', ' ');
}

const table: Shape = {
  kind: 'listing',
  path: '/products/list',
  row: 'tbody tr',
  list: (rows) =>
    `<table><thead><tr><th><input type="checkbox"></th><th>商品名称</th><th>商家编码</th><th>价格</th><th>库存</th>` +
    `<th>30天销量</th><th>状态</th><th>创建时间</th><th>操作</th></tr></thead><tbody>${range(rows)
      .map(
        (i) =>
          `<tr><td><input type="checkbox"></td><td><a href="/products/${81_000_000 + i}/edit">${title(i)}</a></td>` +
          `<td>SKU-${10_000 + i}</td><td>¥${price(i)}</td><td>${(i * 31) % 240}</td><td>${i % 3 === 0 ? 0 : (i * 17) % 90}</td>` +
          `<td>${i % 11 === 0 ? '已下架' : '出售中'}</td><td>${day(i, 0.31, LONG_AGO)}</td>` +
          `<td><a href="/products/${81_000_000 + i}/edit">编辑</a> <a href="#">下架</a></td></tr>`,
      )
      .join('')}</tbody></table>`,
};

const antd: Shape = {
  kind: 'order',
  path: '/orders/list',
  row: '.ant-table-row',
  list: (rows) =>
    `<div class="ant-table-wrapper"><div class="ant-spin-container"><div class="ant-table"><div class="ant-table-container">` +
    `<div class="ant-table-content"><table style="table-layout:auto"><thead class="ant-table-thead"><tr>${[
      '订单号',
      '商品',
      '数量',
      '买家',
      '实付金额',
      '状态',
      '下单时间',
      '操作',
    ]
      .map((word) => `<th class="ant-table-cell"><div class="ant-table-column-title">${word}</div></th>`)
      .join('')}</tr></thead><tbody class="ant-table-tbody">${range(rows)
      .map(
        (i) =>
          `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${orderId(i)}">` +
          `<td class="ant-table-cell"><span class="ant-typography"><a href="/orders/${orderId(i)}">${orderId(i)}</a></span></td>` +
          `<td class="ant-table-cell"><div class="goods"><div class="goods-name"><a href="/products/${81_000_000 + (i % 400)}">${title(i % 400)}</a></div>` +
          `<div class="goods-spec">颜色:${ADJECTIVES[i % 9]};尺码:M</div></div></td>` +
          `<td class="ant-table-cell">${1 + (i % 3)}</td><td class="ant-table-cell"><span>${buyer(i)}</span></td>` +
          `<td class="ant-table-cell"><span class="money"><span class="sign">¥</span><span class="figure">${price(i)}</span></span></td>` +
          `<td class="ant-table-cell"><span class="ant-tag ant-tag-blue">${WORDS[i % 5]}</span></td>` +
          `<td class="ant-table-cell"><span>${day(i, 0.02, LATELY)}</span></td>` +
          `<td class="ant-table-cell"><div class="ant-space"><div class="ant-space-item"><a>详情</a></div><div class="ant-space-item"><a>备注</a></div></div></td></tr>`,
      )
      .join('')}</tbody></table></div></div></div></div></div>`,
};

const blocks: Shape = {
  kind: 'order',
  path: '/trade/sold',
  row: '.order',
  list: (rows) =>
    `<div class="orders">${range(rows)
      .map(
        (i) =>
          `<div class="order"><div class="order-head"><span>订单号: ${orderId(i)}</span> <span>下单时间: ${day(i, 0.02, LATELY)}</span> ` +
          `<a class="nick" href="/customers/${buyerNumber(i)}">${buyer(i)}</a></div><div class="items">${range(
            i % 3 === 0 ? 2 : 1,
          )
            .map(
              (n) =>
                `<div class="item"><a class="name" href="/products/${81_000_000 + ((i + n) % 400)}">${title((i + n) % 400)}</a>` +
                `<span class="spec">颜色:${ADJECTIVES[i % 9]};尺码:L</span><span class="unit">¥${price(i + n)}</span><span class="times">×${1 + (n % 2)}</span></div>`,
            )
            .join(
              '',
            )}</div><div class="order-foot"><span>实付款: ¥${price(i)}</span><span class="state">${WORDS[i % 5]}</span></div></div>`,
      )
      .join('')}</div>`,
};

const cards: Shape = {
  kind: 'listing',
  path: '/goods/manage',
  row: '.card',
  list: (rows) =>
    `<div class="cards">${range(rows)
      .map(
        (i) =>
          `<div class="card"><div class="card-title"><a href="/goods/detail?goods_id=${81_000_000 + i}">${title(i)}</a></div>` +
          `<div class="card-price"><span class="now">¥${price(i)}</span> <span class="old">¥${price(i + 3)}</span></div>` +
          `<div class="line"><span class="key">库存</span><span class="value">${(i * 31) % 240}</span></div>` +
          `<div class="line2"><span class="key">30天销量</span><span class="value">${i % 3 === 0 ? 0 : (i * 17) % 90}</span></div>` +
          `<div class="state">${i % 11 === 0 ? '已下架' : '出售中'}</div><div class="code">编码: SKU-${10_000 + i}</div>` +
          `<div class="made">创建时间: ${day(i, 0.31, LONG_AGO)}</div>` +
          `<div class="actions"><a href="/goods/detail?goods_id=${81_000_000 + i}">编辑</a> <a>下架</a></div></div>`,
      )
      .join('')}</div>`,
};

export const shapes: Record<string, Shape> = { table, antd, blocks, cards };
