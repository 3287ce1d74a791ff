import profile from '../../../utils/reading/profiles/woocommerce';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://shop.example.com/wp-admin/admin.php?page=wc-orders', 'order', 'list'],
  ['https://shop.example.com/wp-admin/edit.php?post_type=shop_order', 'order', 'list'],
  ['https://shop.example.com/wp-admin/admin.php?page=wc-orders&action=edit&id=7', 'order', 'detail'],
  ['https://shop.example.com/wp-admin/edit.php?post_type=product', 'listing', 'list'],
  ['https://shop.example.com/wp-admin/edit.php?post_type=page', null],
]);
