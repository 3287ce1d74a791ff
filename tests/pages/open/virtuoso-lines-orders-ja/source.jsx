import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';

const orders = [
  { no: 'M-300912', at: '2026/11/21 09:05', who: '門脇 遼', yen: '5,060', state: '未発送' },
  { no: 'M-300911', at: '2026/11/20 22:48', who: '相沢 千夏', yen: '1,320', state: '発送済' },
  { no: 'M-300907', at: '2026/11/20 13:10', who: '門脇 遼', yen: '880', state: '発送済' },
  { no: 'M-300899', at: '2026/11/18 18:33', who: '塩見 航', yen: '23,100', state: 'キャンセル' },
  { no: 'M-300890', at: '2026/11/16 08:21', who: '相沢 千夏', yen: '2,750', state: '配達完了' },
];
const line = { display: 'grid', gridTemplateColumns: '140px 180px 140px 120px 120px', padding: 10 };
const heads = ['注文番号', '注文日時', '購入者名', '合計金額（円）', 'ステータス'];
createRoot(document.getElementById('app')).render(
  <main>
    <h1>注文</h1>
    <div style={line}>
      {heads.map((head) => (
        <strong key={head}>{head}</strong>
      ))}
    </div>
    <Virtuoso
      style={{ height: 400 }}
      data={orders}
      itemContent={(_, order) => (
        <div style={line}>
          <a href={`/orders/${order.no}`}>{order.no}</a>
          <time>{order.at}</time>
          <span>{order.who}</span>
          <span>{order.yen}</span>
          <em>{order.state}</em>
        </div>
      )}
    />
  </main>,
);
