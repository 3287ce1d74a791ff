import profile from '../../../utils/reading/profiles/medusa';
import { profileCases } from '../profile-cases';

profileCases(profile, [
  ['https://shop.example.com/app/orders?offset=20', 'order', 'list'],
  ['https://shop.example.com/app/orders/order_01HX', 'order', 'detail'],
  ['https://shop.example.com/app/products', 'listing', 'list'],
  ['https://shop.example.com/app/products/prod_01HX', 'listing', 'detail'],
  ['https://shop.example.com/app/customers', null],
]);
