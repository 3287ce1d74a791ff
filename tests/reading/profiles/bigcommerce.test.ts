import profile from '../../../utils/reading/profiles/bigcommerce';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://store-abc.mybigcommerce.com/manage/orders', 'order', 'list'],
  ['https://store-abc.mybigcommerce.com/manage/orders/117', 'order', 'detail'],
  ['https://store-abc.mybigcommerce.com/manage/products', 'listing', 'list'],
  ['https://store-abc.mybigcommerce.com/manage/products/edit/77', 'listing', 'detail'],
  ['https://store-abc.mybigcommerce.com/manage/settings', null],
]);
