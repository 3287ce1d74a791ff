import profile from '../../../utils/reading/profiles/douyin';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://fxg.jinritemai.com/ffa/morder/order/list', 'order', 'list'],
  ['https://fxg.jinritemai.com/ffa/morder/order/detail?id=1', 'order', 'detail'],
  ['https://fxg.jinritemai.com/ffa/g/list', 'listing', 'list'],
  ['https://fxg.jinritemai.com/ffa/mshop/homepage/index', null],
]);
