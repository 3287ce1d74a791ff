import type { DemoShop } from '../shops';
import { type ShopLang, shopWords } from '../words';
import { type Html, html } from './html';

export type PageContext = { shop: DemoShop; lang: ShopLang; url: URL };

/** A whole page: header with the shop's id, menu, and the main part that soft navigation replaces. */
export function layout(context: PageContext, title: string, main: Html, extra?: { head?: Html }): string {
  const { shop, lang, url } = context;
  const words = shopWords[lang];
  const elsewhere = `${lang === 'zh' ? '/en' : '/zh'}${url.pathname.replace(/^\/(zh|en)/, '')}${url.search}`;
  const link = (part: keyof typeof words.menu): Html =>
    html`<li><a href="/${lang}/${part}" data-soft ${url.pathname.includes(part) ? here : null}>${words.menu[part]}</a></li>`;
  return html`${doctype}
<html lang="${words.htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${shop.name[lang]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/style.css">
<script src="/static/app.js" defer></script>${extra?.head}
</head>
<body>
<header class="top">
<a class="brand" href="/${lang}/products" data-soft><span class="leaf" aria-hidden="true"></span>${shop.name[lang]}</a>
<span class="store-id">${words.storeId}: ${shop.marker}</span>
<span class="gap"></span>
<button type="button" class="plain" data-theme-switch>${words.theme}</button>
<a class="plain" href="${elsewhere}">${words.other}</a>
</header>
<div class="frame">
<nav class="side" aria-label="menu"><ul>${link('products')}${link('orders')}${link('customers')}${link('settings')}</ul></nav>
<main id="main">${main}</main>
</div>
</body>
</html>`.markup;
}

const doctype: Html = { markup: '<!doctype html>' };
const here: Html = { markup: 'aria-current="page"' };
