const PAGING =
  /^(?:page|p|paged|pageno|pagenum|page_?no|page_?num|current|currentpage|pageindex|page_?size|limit|offset|start|skip|from|per_?page|cursor|after|before|t|ts|_|timestamp|spm|scm|utm_.*)$/i;
const WORDS =
  /(?:^|_)(?:q|s|search|query|keyword|keywords|kw|key|name|title|phone|mobile|tel|email|buyer|nick|customer|token|session|sid|auth|sign|user_token)$/i;
const NARROWING =
  /^(?:(?:filter|search|status|state|tab|keyword)s?(?:[[_.-].*)?|(?:order|post|payment|financial|fulfill?ment)_?(?:status|state)|tabcode|view|q|s|kw|(?:start|end)_?(?:date|time).*|date_?(?:from|to|start|end).*|selectedview|category|cat|m|_customer_user)$/i;
const EVERYTHING =
  /^(?:|all|any|0|-1|allorders|latest3months|全部|on_sale|onsale|list|table|default|shop_order|product|active)$/i;

function parameters(url: URL): [string, string][] {
  return [
    ...url.searchParams,
    ...new URLSearchParams(url.hash.includes('?') ? url.hash.slice(url.hash.indexOf('?')) : ''),
  ];
}

/** A page's address for keeping: paths and id-like parameters only, no search words, names or tokens. */
export function keptAddress(address: string): string {
  const url = new URL(address);
  const kept = parameters(url).filter(
    ([name, value]) => !WORDS.test(name) && /^[\w.:,-]{0,60}$/.test(value) && !/1\d{10}/.test(value),
  );
  const query = new URLSearchParams(kept).toString();
  const route = url.hash.startsWith('#/') || url.hash.startsWith('#!') ? url.hash.split('?')[0] : '';
  return `${url.origin}${url.pathname}${route}${query ? `?${query}` : ''}`.slice(0, 2000);
}

/** The list an address shows whatever its page: two pages of one list share it, two filters do not. */
export function viewOf(address: string): string {
  const url = new URL(address);
  const route = url.hash.startsWith('#/') || url.hash.startsWith('#!') ? url.hash.split('?')[0] : '';
  const kept = parameters(url)
    .filter(([name, value]) => !PAGING.test(name) && value !== '')
    .map(([name, value]) =>
      WORDS.test(name) || value.length > 40 ? `${name}~${digest(value)}` : `${name}=${value}`,
    )
    .sort();
  return `${url.origin}${url.pathname}${route}${kept.length > 0 ? `?${kept.join('&')}` : ''}`.slice(0, 2000);
}

/** A short fingerprint, so that search words need not be kept to tell two searches apart (FNV-1a, 32 bit). */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** True where the address itself narrows the list: a search, a status, a date range. `extra`: a profile's own. */
export function addressNarrows(address: string, extra: string[]): boolean {
  const url = new URL(address);
  if (extra.some((one) => one.startsWith('/') && new RegExp(one).test(url.pathname + url.hash))) return true;
  return parameters(url).some(
    ([name, value]) =>
      (extra.includes(name) || (NARROWING.test(name) && !/^(?:post_)?type$/i.test(name))) &&
      !EVERYTHING.test(value),
  );
}
