import { Calendar, Card, Descriptions, List, Statistic, Table } from 'antd';
import { createRoot } from 'react-dom/client';

const ranks = [
  { key: 1, word: '竹编灯罩', n: '1,204', rate: '12.4%' },
  { key: 2, word: '收纳筐', n: '880', rate: '9.1%' },
];
createRoot(document.getElementById('app')).render(
  <div style={{ width: 1000 }}>
    <Card title="店铺信息">
      <Descriptions
        items={[
          { key: 1, label: '店铺名称', children: '竹意生活' },
          { key: 2, label: '店铺ID', children: '100233817' },
          { key: 3, label: '保证金', children: '¥ 2,000.00' },
          { key: 4, label: '入驻时间', children: '2024-03-18 10:22:31' },
        ]}
      />
    </Card>
    <Card title="今日">
      <Statistic title="支付金额(元)" value={1893} precision={2} />
      <Statistic title="支付订单数" value={12} />
    </Card>
    <Table
      pagination={false}
      dataSource={ranks}
      columns={[
        { title: '热搜词', dataIndex: 'word' },
        { title: '搜索次数', dataIndex: 'n' },
        { title: '点击率', dataIndex: 'rate' },
      ]}
    />
    <List
      header="公告"
      dataSource={['双12报名开始 11-20', '发货规则更新 11-18', '系统维护通知 11-15']}
      renderItem={(text) => <List.Item>{text}</List.Item>}
    />
    <Calendar fullscreen={false} />
  </div>,
);
