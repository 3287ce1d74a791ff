import profile from '../../../utils/reading/profiles/youzan';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://www.youzan.com/v4/trade/order/index', 'order', 'list'],
  ['https://www.youzan.com/v4/trade/order/detail?orderNo=E1', 'order', 'detail'],
  ['https://www.youzan.com/v4/goods/list', 'listing', 'list'],
  ['https://www.youzan.com/v4/dashboard', null],
]);
