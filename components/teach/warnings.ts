import type { TaughtField } from '../../utils/model/taught';
import type { TeachTried } from '../../utils/model/teaching';
import type { Words } from '../../utils/words';

type Chosen = { kind: 'listing' | 'order'; fields: readonly string[] };

/** What a choice of columns lacks, in sentences, the gravest first. `tried` is null while it isn't known. */
export function warningsOf(words: Words, { kind, fields }: Chosen, tried: TeachTried | null): string[] {
  const { warnings } = words.teach;
  const has = (...names: string[]): boolean => names.some((name) => fields.includes(name));
  const twice = fields.filter((field, at) => field !== '' && fields.indexOf(field) !== at);
  const found = [...new Set(twice)].map((field) => warnings.twice(words.teach.fields[field as TaughtField]));
  if (kind === 'order') {
    if (!has('orderId')) found.push(warnings.identity);
    if (!has('orderedAt', 'paidAt')) found.push(warnings.time);
    if (!has('buyer', 'buyerId', 'buyerAccount', 'buyerEmail')) found.push(warnings.buyer);
  } else {
    if (!has('title', 'itemId', 'sku')) found.push(warnings.identity);
    else if (!has('itemId', 'sku')) found.push(warnings.weakIdentity);
    if (!has('stock')) found.push(warnings.stock);
  }
  if (tried && lacksCurrency(tried)) found.push(warnings.currency);
  return found;
}

/** True where sums were read that nobody knows the currency of. */
function lacksCurrency({ listings, orders }: TeachTried): boolean {
  const sums = [
    ...listings.flatMap(({ price, cost }) => [price?.low, cost]),
    ...orders.flatMap(({ amount, refundAmount }) => [amount, refundAmount]),
  ];
  return sums.some((sum) => sum !== undefined && sum.currency === null);
}
