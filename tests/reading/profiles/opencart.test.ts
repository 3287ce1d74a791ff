import profile from '../../../utils/reading/profiles/opencart';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://shop.example.com/admin/index.php?route=sale/order&user_token=a', 'order', 'list'],
  ['https://shop.example.com/admin/index.php?route=sale/order.info&order_id=7', 'order', 'detail'],
  ['https://shop.example.com/admin/index.php?route=sale/order/info&order_id=7', 'order', 'detail'],
  ['https://shop.example.com/admin/index.php?user_token=a&route=catalog/product', 'listing', 'list'],
  ['https://shop.example.com/admin/index.php?route=catalog/product.form&product_id=7', 'listing', 'detail'],
  ['https://shop.example.com/admin/index.php?route=customer/customer', null],
]);
