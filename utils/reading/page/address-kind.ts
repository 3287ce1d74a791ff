import type { Profile } from '../../model/lexicon';
import type { ReadingKind } from '../../model/reading';

const ORDER = /order|trade|sold|sale|bestell|commande|pedido|订单|訂單|注文/i;
const LISTING = /product|item|goods|ware|listing|catalog|inventory|sku|artikel|商品|宝贝/i;

const OTHERS: [Exclude<ReadingKind, 'listing' | 'order'>, RegExp][] = [
  ['customer', /customer|member|client|kunde|scrm|crm|客户|會員|会员|顧客|顾客/i],
  ['review', /review|comment|evaluat|rating|feedback|bewertung|rezension|评价|評價|レビュー/i],
  ['aftersale', /refund|return|after-?sale|rma|retour|erstattung|售后|售後|退款|退货|退貨|返品|返金/i],
];

export type Lean = Record<ReadingKind, number>;

/** A weak lean from the address and title towards one kind: 0 or up to 1 each. A profile's own path counts more. */
export function addressLean(
  address: string,
  title: string,
  profile: Profile | null,
  called: Iterable<ReadingKind> = [],
): Lean {
  const url = new URL(address);
  const path = `${url.pathname}${url.hash} ${url.searchParams.get('post_type') ?? ''} ${url.searchParams.get('page') ?? ''} ${url.searchParams.get('route') ?? ''} ${url.searchParams.get('controller') ?? ''}`;
  const named = profile?.paths?.find(({ match }) =>
    new RegExp(match).test(url.pathname + url.hash + url.search),
  );
  const lean: Lean = { listing: 0, order: 0, customer: 0, review: 0, aftersale: 0 };
  for (const [kind, words] of OTHERS) if (words.test(`${path} ${title}`)) lean[kind] += 0.5;
  if (LISTING.test(path)) lean.listing += 0.5;
  if (ORDER.test(path)) lean.order += 0.5;
  if (LISTING.test(title)) lean.listing += 0.4;
  if (ORDER.test(title)) lean.order += 0.4;
  for (const kind of called) lean[kind] = Math.max(lean[kind], 0.5);
  if (named) lean[named.kind] += 2;
  return lean;
}
