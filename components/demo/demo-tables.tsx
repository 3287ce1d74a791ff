import type { Money } from '../../utils/model/money';
import { type DemoWords, money, type Words } from '../../utils/words';
import { HeadRow } from '../head-row';

export type ShownGoods = { itemId: string; title: string; price: Money; stock: number; listed: string };
export type ShownOrder = {
  orderId: string;
  time: string;
  buyer: string;
  buyerId: string;
  title: string;
  itemId: string;
  quantity: number;
  amount: Money;
  state: keyof DemoWords['states'];
};

/** The made-up backend's own tables: plain ones, as a backend draws them. */
export function GoodsTable({ words, goods }: { words: Words; goods: ShownGoods[] }) {
  const { heads, states } = words.demo;
  return (
    <table class="demo-table">
      <HeadRow names={[heads.itemId, heads.title, heads.price, heads.stock, heads.listed, heads.status]} />
      <tbody>
        {goods.map((one) => (
          <tr key={one.itemId}>
            <td class="num">{one.itemId}</td>
            <td class="demo-goods">{one.title}</td>
            <td class="num">{money(one.price, words.language)}</td>
            <td class="num">{one.stock}</td>
            <td class="num">{one.listed}</td>
            <td>{states.onSale}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function OrdersTable({ words, orders }: { words: Words; orders: ShownOrder[] }) {
  const { heads, states } = words.demo;
  const names = [heads.orderId, heads.time, heads.buyer, heads.buyerId, heads.title];
  return (
    <table class="demo-table">
      <HeadRow names={[...names, heads.quantity, heads.amount, heads.status]} />
      <tbody>
        {orders.map((one) => (
          <tr key={one.orderId}>
            <td class="num">{one.orderId}</td>
            <td class="num">{one.time}</td>
            <td class="demo-buyer">{one.buyer}</td>
            <td class="num">{one.buyerId}</td>
            <td>{one.title}</td>
            <td class="num">{one.quantity}</td>
            <td class="num">{money(one.amount, words.language)}</td>
            <td>{states[one.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
