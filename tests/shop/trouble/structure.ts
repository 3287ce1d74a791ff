import { html } from '../pages/html';
import { layout, type PageContext } from '../pages/layout';
import { listQuery } from '../pages/list-query';
import { productRow, productTable } from '../pages/product-list';
import { shopWords } from '../words';
import { firstListings } from './sizes';

/** The product table, each row's product cell holding a little table of its own, all inside a layout table. */
export function nested(context: PageContext): string {
  const { product, menu } = shopWords[context.lang];
  const inner = html`<table class="inner"><tr><td>${product.spec}</td><td>${product.stock}</td></tr><tr><td>S</td><td>1</td></tr><tr><td>M</td><td>2</td></tr></table>`;
  const rows = firstListings(context, 12).map((truth) => ({
    markup: productRow(context, truth).markup.replace(
      '</div></div></td>',
      `${inner.markup}</div></div></td>`,
    ),
  }));
  const table = productTable(context, listQuery(context.url, 20), []).markup.replace(
    '<tbody></tbody>',
    html`<tbody>${rows}</tbody>`.markup,
  );
  return layout(
    context,
    menu.products,
    html`<h1>${menu.products}</h1><table class="outer"><tr><td>${{ markup: table }}</td></tr></table>`,
  );
}

/** A shell whose list stands in a frame: of this origin, or of `?other=` (another port or host name). */
export function framed(context: PageContext): string {
  const { lang, url } = context;
  const src = `${url.searchParams.get('other') ?? ''}/${lang}/products`;
  const main = html`<h1>${shopWords[lang].menu.products}</h1><iframe class="work" title="work" src="${src}"></iframe>`;
  return layout(context, 'frame', main);
}

/** The list in an open shadow root, as micro-front-ends build it. */
export function inShadow(context: PageContext): string {
  const { menu } = shopWords[context.lang];
  const table = productTable(context, listQuery(context.url, 20), firstListings(context, 20));
  const main = html`<h1>${menu.products}</h1><micro-app name="goods"><template shadowrootmode="open"><link rel="stylesheet" href="/static/style.css">${table}</template></micro-app>`;
  return layout(context, menu.products, main);
}
