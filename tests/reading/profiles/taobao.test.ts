import profile from '../../../utils/reading/profiles/taobao';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://myseller.taobao.com/home.htm/trade-platform/tp/sold', 'order', 'list'],
  ['https://trade.taobao.com/trade/itemlist/list_sold_items.htm', 'order', 'list'],
  ['https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=1', 'order', 'detail'],
  ['https://myseller.taobao.com/home.htm/SellManage/on_sale', 'listing', 'list'],
  ['https://myseller.taobao.com/home.htm/QnworkbenchHome/', null],
]);
