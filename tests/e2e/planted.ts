/** Personal data planted in every place a backend could show it. All of it is made up. */
export const PLANTED = {
  name: '欧阳晓静',
  latin: 'Wilhelmina Quartermain',
  phone: '13912345678',
  spaced: '139 1234 5679',
  email: 'wilhelmina.q@example.org',
  address: '延安西路1234弄56号302室',
  receiver: '司马相如之',
};
export const NOTE = '种下的笔记七七八八';

const { name, latin, phone, spaced, email, address, receiver } = PLANTED;

const row = (id: string, n: number) => `<tr data-order-id="${id}" data-buyer="${name}">
<td><a href="/orders/${id}?id=${id}&phone=${phone}&name=${encodeURIComponent(name)}&email=${email}#${email}">${id}</a></td>
<td>2026-10-${String(10 + n)} 12:0${n}</td>
<td title="${name} ${phone}"><span aria-label="${latin}">${n % 2 ? name : latin}</span></td>
<td>${receiver} ${phone}</td>
<td>${address}</td>
<td title="${address}">请送到${address}，打${spaced}找${receiver}，或写 ${email}</td>
<td><a href="/products/${n}?owner=${email}" title="${name}">青瓷茶杯 ${phone}</a> × 1</td>
<td>¥100.00</td>
<td title="${receiver}">已完成</td></tr>`;

/** An order list with people in cells, remarks, tooltips, titles, addresses and attributes. */
export function plantedOrders(): string {
  const rows = Array.from({ length: 8 }, (_, n) => row(`26101${n}0000${n}`, n)).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}的订单 ${phone}</title></head>
<body data-shop-id="planted"><header>店铺：青瓷小店</header><main><h1>订单列表</h1>
<table><thead><tr><th>订单号</th><th>下单时间</th><th>买家</th><th>收货人</th><th>收货地址</th><th>买家留言</th><th>商品</th><th>实付金额</th><th>订单状态</th></tr></thead>
<tbody>${rows}</tbody></table><p>共 8 条</p></main></body></html>`;
}

/** A file as a platform exports it, with the same people in it. */
export function plantedFile(): string {
  const head =
    '订单编号,买家会员名,收货人姓名,收货地址,联系手机,买家留言,买家应付货款,买家实际支付金额,订单状态,订单创建时间,宝贝标题';
  const line = (n: number) =>
    [
      `"=""2610200000${n}"""`,
      n % 2 ? name : latin,
      receiver,
      address,
      `'${phone}`,
      `打${spaced}，${email}`,
      '100.00',
      '100.00',
      '交易成功',
      `2026-10-0${n + 1} 10:00:00`,
      `青瓷茶杯 ${phone}`,
    ].join(',');
  return `\ufeff${[head, ...Array.from({ length: 6 }, (_, n) => line(n))].join('\r\n')}\r\n`;
}
