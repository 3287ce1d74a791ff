import type { PageContext } from '../pages/layout';
import { oddGoods, oddOrders } from './odd';
import { halfRendered, many, noRows, wide } from './sizes';
import { framed, inShadow, nested } from './structure';
import { htmlName, noShop, notNumbers } from './values';

/** Pages that go wrong, each in its own way: `/zh/trouble/<name>`. */
export const troublePages: Record<string, (context: PageContext) => string> = {
  many,
  'no-rows': noRows,
  half: halfRendered,
  wide,
  'html-name': htmlName,
  'not-numbers': notNumbers,
  'no-shop': noShop,
  nested,
  framed,
  shadow: inShadow,
  'odd-goods': oddGoods,
  'odd-orders': oddOrders,
};
