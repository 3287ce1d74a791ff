import profile from '../../../utils/reading/profiles/kuaishou';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://s.kwaixiaodian.com/zone/order/list', 'order', 'list'],
  ['https://s.kwaixiaodian.com/zone/order/detail?id=1', 'order', 'detail'],
  ['https://s.kwaixiaodian.com/zone/goods/v1/list', 'listing', 'list'],
  ['https://s.kwaixiaodian.com/zone/home', null],
]);
