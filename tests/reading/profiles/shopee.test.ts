import profile from '../../../utils/reading/profiles/shopee';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://seller.shopee.sg/portal/sale/order?type=toship', 'order', 'list'],
  ['https://seller.shopee.tw/portal/sale/order/1234567', 'order', 'detail'],
  ['https://seller.shopee.co.id/portal/product/list/all', 'listing', 'list'],
  ['https://seller.shopee.vn/portal/product/1234', 'listing', 'detail'],
  ['https://seller.shopee.sg/portal/finance/income', null],
]);
