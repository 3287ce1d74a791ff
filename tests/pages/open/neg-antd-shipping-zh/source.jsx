import { Form, Input, Switch, Table } from 'antd';
import { createRoot } from 'react-dom/client';

const rows = [
  {
    key: 1,
    name: '全国包邮',
    area: '全国（除新疆西藏）',
    first: '1 件',
    price: '0.00',
    more: '0.00',
    at: '2026-03-01 10:00',
    state: '启用',
  },
  {
    key: 2,
    name: '偏远地区',
    area: '新疆、西藏、青海',
    first: '1 件',
    price: '18.00',
    more: '9.00',
    at: '2026-03-01 10:02',
    state: '启用',
  },
  {
    key: 3,
    name: '重货',
    area: '全国',
    first: '1 kg',
    price: '12.00',
    more: '4.00',
    at: '2025-11-11 08:20',
    state: '停用',
  },
];
const columns = [
  ['模板名称', 'name'],
  ['配送区域', 'area'],
  ['首件', 'first'],
  ['首费(元)', 'price'],
  ['续费(元)', 'more'],
  ['状态', 'state'],
  ['更新时间', 'at'],
].map(([title, dataIndex]) => ({ title, dataIndex }));
createRoot(document.getElementById('app')).render(
  <div>
    <h2>运费模板</h2>
    <Form layout="inline">
      <Form.Item label="发货地">
        <Input defaultValue="浙江杭州" />
      </Form.Item>
      <Form.Item label="默认包邮">
        <Switch />
      </Form.Item>
    </Form>
    <Table
      columns={columns}
      dataSource={rows}
      pagination={{ total: 3, showTotal: (n) => '共 ' + n + ' 条' }}
    />
  </div>,
);
