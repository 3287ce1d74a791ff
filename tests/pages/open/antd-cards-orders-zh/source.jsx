import { Card, ConfigProvider, Descriptions, List, Tag } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { createRoot } from 'react-dom/client';

const orders = [
  {
    no: 'YK-990281',
    at: '2026-11-20 20:02',
    who: '阿北',
    paid: '¥45.00',
    state: '待发货',
    items: [['手冲咖啡挂耳 10 包', '深烘', 1]],
  },
  {
    no: 'YK-990266',
    at: '2026-11-19 13:37',
    who: '苔藓与鲸',
    paid: '¥168.00',
    state: '已发货',
    items: [
      ['埃塞 豆 227g', '水洗', 2],
      ['滤纸 100 张', 'V60', 1],
    ],
  },
  {
    no: 'YK-990240',
    at: '2026-11-17 07:58',
    who: '阿北',
    paid: '¥90.00',
    state: '交易成功',
    items: [['手冲咖啡挂耳 10 包', '浅烘', 2]],
  },
];
createRoot(document.getElementById('app')).render(
  <ConfigProvider locale={zhCN}>
    <h2>店铺订单</h2>
    <List
      dataSource={orders}
      pagination={{ total: 3, showTotal: (n) => `共 ${n} 笔` }}
      renderItem={(order) => (
        <List.Item>
          <Card title={`订单号 ${order.no}`} extra={<Tag>{order.state}</Tag>} style={{ width: 760 }}>
            <Descriptions column={3}>
              <Descriptions.Item label="下单时间">{order.at}</Descriptions.Item>
              <Descriptions.Item label="买家">{order.who}</Descriptions.Item>
              <Descriptions.Item label="实付金额">{order.paid}</Descriptions.Item>
            </Descriptions>
            {order.items.map(([title, spec, n]) => (
              <div key={title + spec} className="goods-line">
                <span className="goods-name">{title}</span>
                <span className="goods-spec">规格：{spec}</span>
                <span className="goods-num">×{n}</span>
              </div>
            ))}
          </Card>
        </List.Item>
      )}
    />
  </ConfigProvider>,
);
