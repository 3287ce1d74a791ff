import { partsOf } from './link-parts';
import { remember } from './remember';

export type LinkKind = 'product' | 'buyer' | 'order';
export type LinkId = { kind: LinkKind; id: string; sure: boolean };

const KIND_WORDS: [LinkKind, RegExp][] = [
  [
    'order',
    /^(?:sales?_?)?(?:orders?|trades?|orderdetail|order_?details?|bestellung(?:en)?|commandes?|pedidos?|bizorder)$/i,
  ],
  [
    'buyer',
    /^(?:customers?|buyers?|users?|members?|clients?|people|fans|profile|kunden?|customer_?details?)$/i,
  ],
  [
    'product',
    /^(?:(?:catalog_?)?products?|catalog|items?|goods|listings?|skus?|offers?|dp|itm|ware|articles?|artikel|goods_?detail)$/i,
  ],
];
const ID_PARAMS: [LinkKind, RegExp][] = [
  ['order', /^(?:(?:biz)?_?(?:order|trade)_?(?:id|no|sn|number)|orders_id|id_order)$/i],
  ['buyer', /^(?:customer|buyer|user|member|client|_customer_user)_?(?:id|no)?$/i],
  ['product', /^(?:product|item|goods|spu|offer|num_?iid|listing|article)_?(?:id|no)?$/i],
];
/** Patterns of what an id is made of, and how long such ids are: a pattern that counts so far itself is dear to make. */
const IDS: [RegExp, number, number][] = [
  [/^\d+$/, 1, 24],
  [/^[0-9a-f]+$/, 24, 24],
  [/^(?=[A-Z0-9]*\d)[A-Z0-9]+$/, 8, 26],
  [/^[A-Z]{1,3}\d{4,}$/, 5, 27],
  [/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/, 36, 36],
  [/^[A-Z]{0,6}-?\d{2,}(?:-\d{2,}){1,4}$/, 5, Number.POSITIVE_INFINITY],
];
const PREFIXED = /^[a-z]+_([0-9A-Za-z]+)$/;

/** True for what may be the id of anything. */
function isAnyId(text: string): boolean {
  const { length } = text;
  if (IDS.some(([pattern, least, most]) => length >= least && length <= most && pattern.test(text)))
    return true;
  const rest = PREFIXED.exec(text)?.[1]?.length ?? 0;
  return rest >= 10 && rest <= 40;
}

/** Hosts that show products and nothing else: item.example.com/1000812.html */
const SHOWN =
  /^(?:item|items|detail|goods|product|products|articulo|artikel|article|produto|producto|produit|offer|listing)\./i;
const VARIANT = /^(?:product[-_]?)?variants?$/i;
const WHO = /^(?:id|uid|user|username|user_?id|mb_?id|member_?id|login|account)$/i;
const PEOPLE = /^(?:people|users?|members?|profile)$/i;
const ACTION_WORDS =
  /^(?:edit|update|view|detail|details|show|delete|copy|duplicate|new|create|add|index|list|all|info|overview|general)$/i;

function kindOfWord(word: string): LinkKind | null {
  if (/^\d/.test(word)) return null;
  const plain = word.replace(/\.(?:html?|php|aspx?|jsp|do)$/i, '');
  return KIND_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/**
 * The id that a link's address carries, and of what: `/customers/42`, `?customer_id=42`, `/products/42/edit`,
 * `item.htm?id=42`, `index.php?route=sale/order.info&order_id=7`, `#/goods/detail?id=9`. `sure` is false where
 * the address has an id but no word for its kind (`post.php?post=12&action=edit`). Null where it has none.
 */
export function linkId(href: string, base: string): LinkId | null {
  if (base !== lastBase) {
    lastBase = base;
    known = remember((one) => find(one, base));
  }
  return known(href);
}

/** A look asks about one page's links, thousands of times. */
let lastBase: string | null = null;
let known: (href: string) => LinkId | null = () => null;

function find(href: string, base: string): LinkId | null {
  if (/^(?:javascript|mailto|tel|data|blob):/i.test(href.trim())) return null;
  const url = partsOf(href, base);
  if (!url) return null; // an address the page itself got wrong carries no id
  const hash = url.hash.startsWith('#/') || url.hash.startsWith('#!') ? url.hash.replace(/^#!?/, '') : '';
  const [hashPath = '', hashQuery = ''] = hash.split('?');
  const params = hashQuery ? [...url.params, ...new URLSearchParams(hashQuery)] : url.params;
  for (const [name, value] of params) {
    const kind = ID_PARAMS.find(([, pattern]) => pattern.test(name))?.[0];
    if (kind && value && value.length <= 64 && !/\s/.test(value)) return { kind, id: value, sure: true };
  }
  const words = [...url.pathname.split('/'), ...hashPath.split('/')].filter(Boolean).map(safeDecode);
  const routed = params.find(([name]) => /^(?:route|controller|r|page|path)$/i.test(name))?.[1] ?? '';
  const kinds = [...words, ...routed.split(/[/.]/)].map(kindOfWord);
  for (let i = words.length - 1; i > 0; i -= 1) {
    const word = (words[i] ?? '')
      .replace(/\.(?:html?|php|aspx?)$/i, '')
      .replace(/^(?:id|gid)[:-]?(?=\d)/i, '');
    if (ACTION_WORDS.test(word)) continue;
    let before = i - 1;
    if (/^(?:id|edit|view|detail|details|show|update|info|order_id|entity_id)$/i.test(words[before] ?? ''))
      before -= 1;
    if (/^(?:order_id|entity_id|id)$/i.test(words[before] ?? '')) before -= 1;
    // A variant's address names its product first: /products/2/variants/3 is about product 2.
    if (VARIANT.test(words[before] ?? '')) continue;
    const kind = kindOfWord(words[before] ?? '') ?? kindOfWord(words[before - 1] ?? '');
    if (kind && isAnyId(word)) return { kind, id: word, sure: true };
    if (PEOPLE.test(words[before] ?? '') && /^[\w.-]{3,40}$/.test(word) && !kindOfWord(word))
      return { kind: 'buyer', id: word, sure: true };
    if (VARIANT.test(word)) continue;
    break;
  }
  const bare = (words[0] ?? '').replace(/\.html?$/i, '');
  const shown = words.length === 1 && isAnyId(bare) && url.host !== hostOf(base);
  if (shown && SHOWN.test(url.hostname)) return { kind: 'product', id: bare, sure: true };
  const plain = params.find(([name, value]) => /^(?:id|no|sn|code|gid|post)$/i.test(name) && isAnyId(value));
  const kind = [...kinds].reverse().find((found) => found !== null) ?? null;
  const person = params.find(([name, value]) => WHO.test(name) && /^[\w.@-]{2,40}$/.test(value));
  if (!plain && kind === 'buyer' && person) return { kind, id: person[1], sure: true };
  // `oID` is an order's number on a page of orders; anywhere else it may be any object's.
  const short = kind === 'order' && params.find(([name, value]) => /^o_?id$/i.test(name) && isAnyId(value));
  if (short) return { kind: 'order', id: short[1], sure: true };
  if (plain) return { kind: kind ?? 'product', id: plain[1], sure: kind !== null };
  return null;
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}

function safeDecode(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
