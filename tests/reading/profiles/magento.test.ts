import profile from '../../../utils/reading/profiles/magento';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://shop.example.com/admin/sales/order/', 'order', 'list'],
  ['https://shop.example.com/admin/sales/order/index/key/abc/', 'order', 'list'],
  ['https://shop.example.com/admin/sales/order/view/order_id/7/', 'order', 'detail'],
  ['https://shop.example.com/admin/catalog/product/', 'listing', 'list'],
  ['https://shop.example.com/admin/catalog/product/edit/id/7/', 'listing', 'detail'],
  ['https://shop.example.com/admin/sales/invoice/', null],
]);
