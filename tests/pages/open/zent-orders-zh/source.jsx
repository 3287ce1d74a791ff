import { createRoot } from 'react-dom/client';
import { Grid, Tabs } from 'zent';
import 'zent/css/index.css';

const orders = [
  {
    no: 'E20261120220543065306101',
    at: '2026-11-20 22:05:43',
    customer: '南城以南',
    tel: '13900001111',
    pay: '268.00',
    state: '待发货',
  },
  {
    no: 'E20261120101211065306077',
    at: '2026-11-20 10:12:11',
    customer: '木木',
    tel: '15800002222',
    pay: '36.50',
    state: '已发货',
  },
  {
    no: 'E20261117190000065306009',
    at: '2026-11-17 19:00:00',
    customer: '南城以南',
    tel: '13900001111',
    pay: '1,999.00',
    state: '交易完成',
  },
  {
    no: 'E20261116080930065306002',
    at: '2026-11-16 08:09:30',
    customer: 'Cici',
    tel: '13700003333',
    pay: '72.00',
    state: '交易关闭',
  },
];
const columns = [
  {
    title: '订单号',
    name: 'no',
    width: 240,
    bodyRender: (row) => <a href={'/v4/trade/order/detail?orderNo=' + row.no}>{row.no}</a>,
  },
  { title: '买家昵称', name: 'customer' },
  { title: '买家手机号', name: 'tel' },
  { title: '订单实付金额', name: 'pay', textAlign: 'right', bodyRender: (row) => '¥' + row.pay },
  { title: '订单状态', name: 'state' },
  { title: '下单时间', name: 'at', width: 180 },
  {
    title: '操作',
    bodyRender: () => (
      <span>
        <button type="button">查看详情</button> - <button type="button">备注</button>
      </span>
    ),
  },
];
createRoot(document.getElementById('app')).render(
  <div>
    <Tabs activeId="a">
      <Tabs.TabPanel id="a" tab="全部" />
      <Tabs.TabPanel id="b" tab="待付款" />
    </Tabs>
    <Grid
      columns={columns}
      datasets={orders}
      rowKey="no"
      selection={{ selectedRowKeys: [], onSelect: () => undefined }}
      scroll={{ y: 400 }}
      pageInfo={{ current: 1, pageSize: 20, total: 4 }}
    />
  </div>,
);
