import { between, oneOf, type Random } from '../random';

const TAGS =
  'div span p a ul li table thead tbody tr th td h1 section button input select svg del template b'.split(
    ' ',
  );
const NAMES =
  'class role href colspan rowspan id style hidden data-label aria-label aria-colindex value'.split(' ');
const VALUES = [
  'row',
  'grid',
  'gridcell',
  '/products/1',
  'display:none',
  '3',
  '100000',
  '-1',
  '__proto__',
  'x',
];
const TEXTS = [
  ...['商品名称', '库存', '价格', '订单编号', '下单时间', '实付款', 'Order', 'Customer', 'Total', 'Stock'],
  ...['¥19.90', '1.2万', '2026-11-20 09:15', '昨天 12:30', '待发货', '李**', '×2', '共 50 条', '暂无数据'],
  ...[
    '3819266189016826169',
    `9${'0'.repeat(300)}`,
    '\u202e1234\u202c',
    '\u200b1\u200b2',
    '__proto__',
    'constructor',
  ],
  ...['<img src=x onerror=alert(1)>', '\ud800', 'NaN', '-0', '2026-13-45', '(((((', '1.2.3.4'],
];

/** Fills the page with elements at random; lists are like elements side by side, so each tree stands there some times. */
export function scatter(random: Random): void {
  let left = 1500;
  const tree = (depth: number): Node => {
    left -= 1;
    if (depth > 7 || left < 0 || random() < 0.3) return document.createTextNode(oneOf(random, TEXTS));
    const element = document.createElement(oneOf(random, TAGS));
    for (let n = between(random, 0, 3); n > 0; n -= 1)
      element.setAttribute(oneOf(random, NAMES), oneOf(random, VALUES));
    for (let n = between(random, 0, 6); n > 0; n -= 1) element.append(tree(depth + 1));
    return element;
  };
  const parts: Node[] = [];
  for (let n = between(random, 1, 5); n > 0; n -= 1) {
    const one = tree(0);
    for (let copy = between(random, 1, 6); copy > 0; copy -= 1) parts.push(one.cloneNode(true));
  }
  document.documentElement.lang = oneOf(random, ['zh-CN', 'en', 'de', '', '__proto__']);
  document.body.replaceChildren(...parts);
}
