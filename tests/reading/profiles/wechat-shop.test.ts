import profile from '../../../utils/reading/profiles/wechat-shop';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://store.weixin.qq.com/shop/order/list', 'order', 'list'],
  ['https://store.weixin.qq.com/shop/order/detail?orderid=1', 'order', 'detail'],
  ['https://store.weixin.qq.com/shop/goods/list', 'listing', 'list'],
  ['https://store.weixin.qq.com/shop/home', null],
]);
