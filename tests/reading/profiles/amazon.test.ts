import profile from '../../../utils/reading/profiles/amazon';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://sellercentral.amazon.de/orders-v3?page=1', 'order', 'list'],
  ['https://sellercentral.amazon.com/orders-v3/mfn/unshipped', 'order', 'list'],
  ['https://sellercentral.amazon.com/orders-v3/order/111-2223334-5556667', 'order', 'detail'],
  ['https://sellercentral.amazon.co.jp/inventory', 'listing', 'list'],
  ['https://sellercentral.amazon.com/payments/dashboard', null],
]);
