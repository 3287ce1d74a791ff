import { shopWords } from '../words';
import { type Html, html, nothing } from './html';
import type { PageContext } from './layout';
import { type ListQuery, withParams } from './list-query';

/** Tabs with their counts; each is a link that narrows the list. */
export function tabs(
  context: PageContext,
  names: Record<string, string>,
  counts: Record<string, number>,
  now: string,
): Html {
  const tab = ([key, name]: [string, string]): Html => {
    const href = withParams(context.url, { tab: key === 'all' ? null : key, page: null });
    const current = key === now;
    return html`<a role="tab" href="${href}" data-soft class="${current ? 'tab current' : 'tab'}" aria-selected="${current ? 'true' : 'false'}">${name}${context.lang === 'en' ? ' ' : ''}(${counts[key] ?? 0})</a>`;
  };
  return html`<div class="tabs" role="tablist">${Object.entries(names).map(tab)}</div>`;
}

export function searchBar(context: PageContext, query: ListQuery, placeholder: string): Html {
  const words = shopWords[context.lang];
  const clear = query.q
    ? html`<a class="button quiet" href="${withParams(context.url, { q: null, page: null })}" data-soft>${words.clear}</a>`
    : nothing;
  return html`<form class="search" method="get" action="${context.url.pathname}" data-soft role="search">
<input type="search" name="q" value="${query.q}" placeholder="${placeholder}" aria-label="${placeholder}">
<button class="button">${words.search}</button>${clear}</form>`;
}

export function pager(context: PageContext, query: ListQuery, total: number): Html {
  const words = shopWords[context.lang];
  const pages = Math.max(1, Math.ceil(total / query.size));
  const to = (page: number): string => withParams(context.url, { page: page === 1 ? null : page });
  const near = [1, query.page - 1, query.page, query.page + 1, pages];
  const shown = [...new Set(near.filter((page) => page >= 1 && page <= pages))].sort((a, b) => a - b);
  const number = (page: number): Html =>
    page === query.page
      ? html`<span class="page current" aria-current="page">${page}</span>`
      : html`<a class="page" href="${to(page)}" data-soft>${page}</a>`;
  return html`<div class="pager"><span class="total">${words.pager(total, query.page, pages)}</span>
${query.page > 1 ? html`<a class="page" rel="prev" href="${to(query.page - 1)}" data-soft>${words.prev}</a>` : nothing}
${shown.map(number)}
${query.page < pages ? html`<a class="page" rel="next" href="${to(query.page + 1)}" data-soft>${words.next}</a>` : nothing}
<span class="sizes">${[20, 50, 100].map((n) => html`<a class="${n === query.size ? 'size current' : 'size'}" href="${withParams(context.url, { pageSize: n, page: null })}" data-soft>${words.size(n)}</a>`)}</span></div>`;
}
