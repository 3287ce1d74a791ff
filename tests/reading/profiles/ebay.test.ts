import profile from '../../../utils/reading/profiles/ebay';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://www.ebay.com/sh/ord/?filter=status:ALL_ORDERS', 'order', 'list'],
  ['https://www.ebay.co.uk/sh/ord/details?orderid=1', 'order', 'detail'],
  ['https://www.ebay.de/mesh/ord/details?orderid=1', 'order', 'detail'],
  ['https://www.ebay.com/sh/lst/active', 'listing', 'list'],
  ['https://www.ebay.com/itm/1234567890', null],
]);
