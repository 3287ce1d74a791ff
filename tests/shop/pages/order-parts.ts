import { type Line, paidFen, refundFen, type ShopOrder } from '../history/types';
import { shopWords } from '../words';
import { type Html, html, nothing } from './html';
import type { PageContext } from './layout';
import { maskText, moneyText } from './values';

/** The buyer as this shop shows one: a link to the customer, a masked name, or the full account. */
export function buyerCell({ shop, lang }: PageContext, order: ShopOrder): Html {
  const words = shopWords[lang];
  const account = shop.history.buyers.get(order.buyer)?.account ?? '';
  if (shop.buyers === 'masked')
    return html`${words.order.buyer}: <span class="buyer">${maskText(account)}</span>`;
  if (shop.buyers === 'account') return html`${words.order.account}: <span class="buyer">${account}</span>`;
  return html`${words.order.buyer}: <a class="buyer" href="/${lang}/customers/${order.buyer}" data-soft>${account}</a>`;
}

export function goodsCell({ shop, lang }: PageContext, line: Line): Html {
  const product = shop.listings.get(line.product)?.product;
  if (!product) return nothing;
  const words = shopWords[lang];
  const refunded = line.refunded ? html` <span class="tag">${words.order.refunded}</span>` : nothing;
  return html`<div class="goods-cell"><span class="picture small" aria-hidden="true" data-hue="${Number(product.id) % 6}"></span><div>
<a class="name" href="/${lang}/products/${product.id}" data-soft>${product.title[lang]}</a>${refunded}
<div class="dim">${words.product.spec}: ${product.specs[line.spec]?.[lang]}</div>
<div class="dim">${words.product.code}: ${product.code}-${line.spec + 1}</div></div></div>`;
}

export function amountCell({ lang }: PageContext, order: ShopOrder): Html {
  const words = shopWords[lang];
  const shipping =
    order.shippingFen > 0
      ? html`<div class="dim">(${words.order.shipping} ${moneyText(order.shippingFen, lang)})</div>`
      : nothing;
  const refund = refundFen(order);
  const back =
    refund > 0
      ? html`<div class="dim">${words.order.refundAmount}: ${moneyText(refund, lang)}</div>`
      : nothing;
  return html`<strong>${moneyText(paidFen(order), lang)}</strong>${shipping}${back}`;
}

export function statusCell({ lang }: PageContext, order: ShopOrder): Html {
  return html`<span class="state ${order.fate}">${shopWords[lang].orderStatus[order.fate]}</span>`;
}

export function detailLink({ lang }: PageContext, order: ShopOrder): Html {
  return html`<a href="/${lang}/orders/${order.id}" data-soft>${shopWords[lang].order.detail}</a>`;
}
