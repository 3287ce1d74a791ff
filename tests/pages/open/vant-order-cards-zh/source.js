import 'vant/lib/index.css';
import { Button, Card, NavBar, Tab, Tabs, Tag } from 'vant';
import { createApp, h } from 'vue';

const orders = [
  {
    no: 'XD2611210039',
    at: '11-21 08:30',
    state: '待发货',
    items: [
      {
        title: '手打年糕 500g',
        desc: '真空装',
        price: '12.80',
        num: 3,
      },
    ],
    sum: '38.40',
    buyer: '芦苇',
  },
  {
    no: 'XD2611200187',
    at: '11-20 19:12',
    state: '已发货',
    items: [
      {
        title: '梅干菜 250g',
        desc: '',
        price: '9.90',
        num: 1,
      },
      {
        title: '霉豆腐 微辣',
        desc: '微辣',
        price: '16.00',
        num: 2,
      },
    ],
    sum: '41.90',
    buyer: '用户5566',
  },
  {
    no: 'XD2611190022',
    at: '11-19 06:45',
    state: '已完成',
    items: [
      {
        title: '手打年糕 500g',
        desc: '散装',
        price: '11.50',
        num: 10,
      },
    ],
    sum: '115.00',
    buyer: '芦苇',
  },
];
const box = 'margin:10px;background:#fff;border-radius:8px;overflow:hidden';
const order = (one) =>
  h('div', { class: 'order-cell', style: box, key: one.no }, [
    h(
      'div',
      { class: 'order-cell__hd', style: 'display:flex;justify-content:space-between;padding:8px 16px' },
      [h('span', `订单号 ${one.no}`), h(Tag, { type: 'primary' }, () => one.state)],
    ),
    h('div', { style: 'padding:0 16px;color:#888;font-size:12px' }, [
      h('span', `下单时间 2026-${one.at}`),
      h('span', { style: 'margin-left:12px' }, `买家 ${one.buyer}`),
    ]),
    ...one.items.map((item) => h(Card, { ...item, key: item.title })),
    h('div', { style: 'text-align:right;padding:8px 16px' }, [
      `共${one.items.reduce((n, { num }) => n + num, 0)}件 实付：`,
      h('b', `￥${one.sum}`),
    ]),
    h('div', { style: 'text-align:right;padding:0 16px 12px' }, [
      h(Button, { size: 'small' }, () => '联系买家'),
      h(Button, { size: 'small', type: 'primary' }, () => '去发货'),
    ]),
  ]);
createApp({
  render: () =>
    h('div', { style: 'background:#f5f5f5;min-height:100vh' }, [
      h(NavBar, { title: '订单管理', leftArrow: true }),
      h(Tabs, { active: 0 }, () => ['全部', '待付款', '待发货', '已发货'].map((title) => h(Tab, { title }))),
      ...orders.map(order),
    ]),
}).mount('#app');
