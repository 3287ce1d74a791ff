import profile from '../../../utils/reading/profiles/pinduoduo';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://mms.pinduoduo.com/orders/list', 'order', 'list'],
  ['https://mms.pinduoduo.com/orders/detail?sn=1', 'order', 'detail'],
  ['https://mms.pinduoduo.com/goods/goods_list', 'listing', 'list'],
  ['https://mms.pinduoduo.com/home/', null],
]);
