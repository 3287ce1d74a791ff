import { shopWords } from '../words';
import { html } from './html';
import { layout, type PageContext } from './layout';
import { stateOf } from './product-list';
import { counterText, moneyText, timeText } from './values';

/** One product with its specs; null where there is none of that id. */
export function productPage(context: PageContext, id: string): string | null {
  const { shop, lang } = context;
  const words = shopWords[lang];
  const truth = shop.listings.get(id);
  if (!truth) return null;
  const { product } = truth;
  const specs = product.specs.map(
    (spec, n) =>
      html`<tr><td>${spec[lang]}</td><td>${product.code}-${n + 1}</td><td class="number">${moneyText(spec.priceFen, lang)}</td></tr>`,
  );
  const main = html`<h1>${product.title[lang]}</h1>
<dl class="facts">
<dt>${words.product.id}</dt><dd>${product.id}</dd>
<dt>${words.product.code}</dt><dd>${product.code}</dd>
<dt>${words.product.category}</dt><dd>${product.category[lang]}</dd>
<dt>${words.product.stock}</dt><dd>${product.stock}</dd>
<dt>${words.product.sold30}</dt><dd>${truth.units30}</dd>
<dt>${words.product.soldTotal}</dt><dd>${counterText(truth.unitsTotal, lang)}</dd>
<dt>${words.product.created}</dt><dd>${timeText(product.createdAt, lang)}</dd>
<dt>${words.product.status}</dt><dd>${words.productStatus[stateOf(truth)]}</dd>
</dl>
<div class="table-wrap"><table class="list"><thead><tr><th>${words.product.spec}</th><th>${words.product.code}</th><th>${words.product.price}</th></tr></thead>
<tbody>${specs}</tbody></table></div>`;
  return layout(context, product.title[lang], main);
}
