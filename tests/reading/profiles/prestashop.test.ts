import profile from '../../../utils/reading/profiles/prestashop';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://shop.example.com/admin123/index.php/sell/orders/', 'order', 'list'],
  ['https://shop.example.com/admin123/index.php?controller=AdminOrders&token=a', 'order', 'list'],
  ['https://shop.example.com/admin123/index.php/sell/orders/7/view', 'order', 'detail'],
  ['https://shop.example.com/admin123/index.php/sell/catalog/products', 'listing', 'list'],
  ['https://shop.example.com/admin123/index.php/sell/catalog/products-v2/7/edit', 'listing', 'detail'],
  ['https://shop.example.com/admin123/index.php/sell/customers/', null],
]);
