import { Table, Tag, Tooltip } from 'ant-design-vue';
import { createApp, h } from 'vue';

const data = [
  {
    key: 0,
    no: 'DD202611210000918',
    at: '2026-11-21 09:58:12',
    buyer: '顾北',
    uid: 'u_10392',
    goods: '桂花乌龙 罐装 等2件',
    cnt: 2,
    pay: '136.00',
    state: '待发货',
    src: '小程序',
  },
  {
    key: 1,
    no: 'DD202611200000877',
    at: '2026-11-20 22:14:30',
    buyer: '老茶客007',
    uid: 'u_00871',
    goods: '熟普洱 357g 饼',
    cnt: 1,
    pay: '288.00',
    state: '已发货',
    src: '小程序',
  },
  {
    key: 2,
    no: 'DD202611200000511',
    at: '2026-11-20 13:01:05',
    buyer: '顾北',
    uid: 'u_10392',
    goods: '茶漏 304不锈钢',
    cnt: 3,
    pay: '57.00',
    state: '已完成',
    src: 'H5',
  },
  {
    key: 3,
    no: 'DD202611190000102',
    at: '2026-11-19 07:20:44',
    buyer: 'Mia',
    uid: 'u_22018',
    goods: '桂花乌龙 罐装',
    cnt: 1,
    pay: '78.00',
    state: '待付款',
    src: '小程序',
  },
  {
    key: 4,
    no: 'DD202611180000034',
    at: '2026-11-18 18:09:59',
    buyer: '山里人',
    uid: 'u_19900',
    goods: '白牡丹 散茶 100g',
    cnt: 2,
    pay: '196.00',
    state: '已关闭',
    src: 'H5',
  },
];
const columns = [
  { title: '订单编号', dataIndex: 'no', width: 200, fixed: 'left' },
  { title: '下单时间', dataIndex: 'at', width: 180, sorter: (a, b) => a.at.localeCompare(b.at) },
  { title: '买家昵称', dataIndex: 'buyer', width: 120 },
  { title: '买家ID', dataIndex: 'uid', width: 110 },
  { title: '商品', dataIndex: 'goods', width: 240, ellipsis: true },
  { title: '件数', dataIndex: 'cnt', width: 80 },
  { title: '实付金额(元)', dataIndex: 'pay', width: 130, align: 'right' },
  {
    title: '来源',
    dataIndex: 'src',
    width: 100,
    filters: [
      { text: 'H5', value: 'H5' },
      { text: '小程序', value: '小程序' },
    ],
  },
  { title: '状态', dataIndex: 'state', width: 100 },
  { title: '操作', key: 'do', width: 160, fixed: 'right' },
];
const cell = ({ column, text }) => {
  if (column.dataIndex === 'state') return h(Tag, { color: 'blue' }, () => text);
  if (column.dataIndex === 'goods') return h(Tooltip, { title: text }, () => h('span', text));
  if (column.key === 'do') return h('span', [h('a', '详情'), ' ', h('a', '备注'), ' ', h('a', '更多')]);
  return text;
};
createApp({
  render: () =>
    h('div', { style: 'padding:16px' }, [
      h('h2', '订单列表'),
      h(
        Table,
        {
          columns,
          dataSource: data,
          scroll: { x: 1420 },
          rowSelection: { onChange: () => undefined },
          pagination: { showTotal: (n) => `共 ${n} 条`, pageSize: 10 },
        },
        {
          bodyCell: cell,
          expandedRowRender: ({ record }) => h('p', `收货地址：浙江省 ** ${record.buyer}`),
        },
      ),
    ]),
}).mount('#app');
