import profile from '../../../utils/reading/profiles/vendure';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://shop.example.com/admin/orders?page=2', 'order', 'list'],
  ['https://shop.example.com/admin/orders/42', 'order', 'detail'],
  ['https://shop.example.com/admin/catalog/products', 'listing', 'list'],
  ['https://shop.example.com/admin/catalog/products/42', 'listing', 'detail'],
  ['https://shop.example.com/dashboard/products/42', 'listing', 'detail'],
  ['https://shop.example.com/admin/customer/customers', null],
]);
