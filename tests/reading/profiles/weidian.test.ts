import profile from '../../../utils/reading/profiles/weidian';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://d.weidian.com/weidian-pc/weidian-loader/#/pc-vue-order/orderList', 'order', 'list'],
  ['https://d.weidian.com/weidian-pc/weidian-loader/#/pc-vue-item-list/item/list', 'listing', 'list'],
  ['https://d.weidian.com/weidian-pc/weidian-loader/#/home', null],
]);
