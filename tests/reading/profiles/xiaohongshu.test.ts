import profile from '../../../utils/reading/profiles/xiaohongshu';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://ark.xiaohongshu.com/app-order/order/query', 'order', 'list'],
  ['https://ark.xiaohongshu.com/app-order/order/detail/P123', 'order', 'detail'],
  ['https://ark.xiaohongshu.com/app-item/list', 'listing', 'list'],
  ['https://ark.xiaohongshu.com/app-system/home', null],
]);
