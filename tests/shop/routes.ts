import { aftersaleList, plainOrderList } from './pages/aftersale-list';
import { customerList } from './pages/customer-list';
import { customerPage, customersPage, settingsPage } from './pages/customer-pages';
import type { PageContext } from './pages/layout';
import { orderList } from './pages/order-list';
import { orderPage } from './pages/order-page';
import { productList } from './pages/product-list';
import { productPage } from './pages/product-page';
import { reviewList } from './pages/review-list';
import { troublePages } from './trouble/pages';
import { bare, cursor, more, plain, virtual } from './walk/lists';
import { traps } from './walk/traps';

/** Order lists to be read page by page: `/zh/walk/<name>`. */
const walkPages: Record<string, (context: PageContext) => string | null> = {
  plain,
  bare,
  cursor,
  more,
  virtual,
  ...traps,
};

/** The page at an address below the language, or null where there is none. */
export function pageAt(context: PageContext): string | null {
  const [part = '', id = ''] = context.url.pathname.split('/').slice(2);
  switch (part) {
    case 'products':
      return id ? productPage(context, id) : productList(context);
    case 'orders':
      return id ? orderPage(context, id) : orderList(context);
    case 'customers':
      return id ? customerPage(context, id) : customersPage(context);
    case 'aftersales':
      return aftersaleList(context);
    case 'plain-orders':
      return plainOrderList(context);
    case 'customer-list':
      return customerList(context);
    case 'reviews':
      return reviewList(context);
    case 'settings':
      return settingsPage(context);
    case 'trouble':
      return troublePages[id]?.(context) ?? null;
    case 'walk':
      return walkPages[id]?.(context) ?? null;
    default:
      return null;
  }
}
