import profile from '../../../utils/reading/profiles/shopify';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://admin.shopify.com/store/my-shop/orders', 'order', 'list'],
  ['https://admin.shopify.com/store/my-shop/orders?after=x', 'order', 'list'],
  ['https://admin.shopify.com/store/my-shop/orders/5678', 'order', 'detail'],
  ['https://my-shop.myshopify.com/admin/products', 'listing', 'list'],
  ['https://admin.shopify.com/store/my-shop/products/5678', 'listing', 'detail'],
  ['https://admin.shopify.com/store/my-shop/customers', 'customer', 'list'],
]);
