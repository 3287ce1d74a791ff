import profile from '../../../utils/reading/profiles/lazada';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://sellercenter.lazada.sg/apps/order/list?tab=all', 'order', 'list'],
  ['https://sellercenter.lazada.vn/apps/order/detail?tradeOrderId=1', 'order', 'detail'],
  ['https://sellercenter.lazada.co.th/apps/product/list', 'listing', 'list'],
  ['https://sellercenter.lazada.sg/apps/home', null],
]);
