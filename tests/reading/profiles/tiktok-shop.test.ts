import profile from '../../../utils/reading/profiles/tiktok-shop';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://seller-id.tiktok.com/order?tab=all', 'order', 'list'],
  ['https://seller-uk.tiktok.com/order/detail?order_no=1', 'order', 'detail'],
  ['https://seller-us.tiktok.com/product/manage', 'listing', 'list'],
  ['https://seller-us.tiktok.com/homepage', null],
]);
