import profile from '../../../utils/reading/profiles/etsy';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://www.etsy.com/your/orders/sold', 'order', 'list'],
  ['https://www.etsy.com/your/orders/sold/new?page=2', 'order', 'list'],
  ['https://www.etsy.com/your/shops/me/tools/listings', 'listing', 'list'],
  ['https://www.etsy.com/your/shops/me/tools/listings/12345', 'listing', 'detail'],
  ['https://www.etsy.com/listing/12345/a-mug', null],
]);
