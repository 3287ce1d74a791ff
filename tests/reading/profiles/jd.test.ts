import profile from '../../../utils/reading/profiles/jd';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://porder.shop.jd.com/order/orderlist/allOrders', 'order', 'list'],
  ['https://neworder.shop.jd.com/order/orderList', 'order', 'list'],
  ['https://ware.shop.jd.com/rest/shop/index', null],
]);
