import type { Profile } from '../../model/lexicon';
import { normalise } from '../values/normalise';

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

export type ShopMarker = { marker: string | null; name: string | null };

/** The account or store id a page shows: the profile's place, an attribute, the address, or a labelled text in its frame. */
export function shopMarker(document: Document, address: string, profile: Profile | null): ShopMarker {
  const place = profile?.shopMarker;
  if (place?.selector) {
    const el = document.querySelector(place.selector);
    const value = place.attribute ? el?.getAttribute(place.attribute) : normalise(el?.textContent ?? '');
    if (value) return { marker: value.slice(0, 128), name: null };
  }
  const path = new URL(address).pathname;
  const own = place?.path ? new RegExp(place.path).exec(path)?.[1] : undefined;
  if (own) return { marker: own, name: null };
  for (const name of ATTRIBUTES) {
    const value = document.querySelector(`[${name}]:not(tr):not(td):not(li)`)?.getAttribute(name);
    if (value && /^[\w.-]{1,64}$/.test(value)) return { marker: value, name: null };
  }
  for (const pattern of PATHS) {
    const value = pattern.exec(path)?.[1];
    if (value) return { marker: value, name: null };
  }
  const frame = [
    ...document.querySelectorAll(
      'header, nav, aside, footer, [class*="header"], [class*="Header"], [class*="topbar"], [class*="sidebar"], [class*="shop"], [class*="account"], [class*="user"]',
    ),
  ];
  for (const el of frame.slice(0, 60)) {
    const text = el.textContent ?? '';
    if (text.length > 3000) continue;
    const found = LABEL.exec(normalise(text))?.groups?.id;
    if (found) return { marker: found, name: null };
  }
  return { marker: null, name: null };
}
