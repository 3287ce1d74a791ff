import type { Profile } from '../../model/lexicon';
import type { Grid } from '../grid/grid';
import { normalise } from '../values/normalise';
import { matching, surroundings } from './surroundings';

const LABEL =
  /(?:店铺\s?(?:ID|编号|号)|商家\s?(?:ID|编号)|店鋪\s?(?:ID|編號)|賣場\s?(?:ID|編號)|商店\s?(?:ID|編號|代號)|(?:shop|store|seller|merchant|account)\s?(?:ID|no\.?|number)|ショップ\s?(?:ID|番号)|店舗\s?(?:ID|番号)|Shop-ID)\s*[:：#]?\s*(?<id>[A-Za-z0-9][\w.-]{1,60})/i;
const ATTRIBUTES = [
  'data-shop-id',
  'data-store-id',
  'data-seller-id',
  'data-merchant-id',
  'data-account-id',
  'data-mall-id',
];
const PATHS = [
  /\/store\/([\w-]{2,60})(?:\/|$)/,
  /\/(?:shop|mall|seller|merchant)s?\/(?:id\/)?([\w-]*\d[\w-]*)(?:\/|$)/,
];

const FRAME =
  'header, nav, aside, footer, [class*="header"], [class*="Header"], [class*="topbar"], [class*="sidebar"], [class*="shop"], [class*="account"], [class*="user"]';

export type ShopMarker = { marker: string | null; name: string | null };

/** The account or store id a page shows: the profile's place, an attribute, the address, or a labelled text in its frame. */
export function shopMarker(
  document: Document,
  address: string,
  profile: Profile | null,
  grid: Grid | null,
): ShopMarker {
  if (!document.body) return { marker: null, name: null };
  const places = grid ? surroundings(grid) : [document.body];
  const place = profile?.shopMarker;
  if (place?.selector) {
    const el = document.querySelector(place.selector);
    const value = place.attribute ? el?.getAttribute(place.attribute) : normalise(el?.textContent ?? '');
    if (value) return { marker: value.slice(0, 128), name: null };
  }
  const path = new URL(address).pathname;
  const own = place?.path ? new RegExp(place.path).exec(path)?.[1] : undefined;
  if (own) return { marker: own, name: null };
  const any = ATTRIBUTES.map((name) => `[${name}]`).join(',');
  for (const el of [grid?.el.closest(any), ...matching(places, any)]) {
    const value = ATTRIBUTES.map((name) => el?.getAttribute(name)).find(Boolean);
    if (value && /^[\w.-]{1,64}$/.test(value)) return { marker: value, name: null };
  }
  for (const pattern of PATHS) {
    const value = pattern.exec(path)?.[1];
    if (value) return { marker: value, name: null };
  }
  for (const el of matching(places, FRAME).slice(0, 60)) {
    const text = el.textContent ?? '';
    if (text.length > 3000) continue;
    const lines = leafTexts(el);
    const at = lines.findIndex((line) => LABEL.test(line));
    const whole = LABEL.exec(at >= 0 ? (lines[at] ?? '') : normalise(text))?.groups?.id;
    if (whole) return { marker: whole, name: nameBeside(lines, at) };
  }
  return { marker: null, name: null };
}

function leafTexts(el: Element): string[] {
  const walker = el.ownerDocument.createTreeWalker(el, 4);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node && lines.length < 60; node = walker.nextNode()) {
    const line = normalise(node.nodeValue ?? '');
    if (line) lines.push(line);
  }
  return lines;
}

/** The shop's name beside its id: the nearest short text before it that is no label and no number, or null. */
function nameBeside(lines: string[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const line = lines[i] ?? '';
    if (/\p{L}{2}/u.test(line) && line.length <= 40 && !/[:]|^(?:首页|home|menu|菜单|欢迎)/i.test(line))
      return line;
  }
  return null;
}
