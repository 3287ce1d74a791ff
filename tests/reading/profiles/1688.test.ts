import profile from '../../../utils/reading/profiles/1688';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://trade.1688.com/order/seller_order_list.htm', 'order', 'list'],
  ['https://trade.1688.com/order/new_step_order_detail.htm?orderId=1', 'order', 'detail'],
  ['https://work.1688.com/home/seller.htm', null],
]);
