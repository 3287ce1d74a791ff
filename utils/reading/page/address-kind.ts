import type { Profile } from '../../model/lexicon';

const ORDER = /order|trade|sold|sale|bestell|commande|pedido|订单|訂單|注文/i;
const LISTING = /product|item|goods|ware|listing|catalog|inventory|sku|artikel|商品|宝贝/i;

/** A weak lean from the address and title towards one kind: 0 or up to 1 each. A profile's own path counts more. */
export function addressLean(
  address: string,
  title: string,
  profile: Profile | null,
): { listing: number; order: number } {
  const url = new URL(address);
  const path = `${url.pathname}${url.hash} ${url.searchParams.get('post_type') ?? ''} ${url.searchParams.get('page') ?? ''} ${url.searchParams.get('route') ?? ''} ${url.searchParams.get('controller') ?? ''}`;
  const named = profile?.paths?.find(({ match }) =>
    new RegExp(match).test(url.pathname + url.hash + url.search),
  );
  const lean = { listing: 0, order: 0 };
  if (LISTING.test(path)) lean.listing += 0.5;
  if (ORDER.test(path)) lean.order += 0.5;
  if (LISTING.test(title)) lean.listing += 0.4;
  if (ORDER.test(title)) lean.order += 0.4;
  if (named) lean[named.kind] += 2;
  return lean;
}
