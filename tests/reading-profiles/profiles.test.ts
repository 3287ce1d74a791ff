import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/model/lexicon';
import { addressNarrows } from '../../utils/reading/page/address';
import { fingerprinted } from '../../utils/reading/page/fingerprinted';
import { carts, profileFor, profiles } from '../../utils/reading/profiles/registry';
import { addresses, narrowedAddresses } from './addresses';

const FOLDER = join(import.meta.dirname, '../../utils/reading/profiles');
const ids = readdirSync(FOLDER)
  .filter((name) => name !== 'registry.ts')
  .map((name) => name.replace(/\.ts$/, ''));
const of = (id: string): Profile => profiles.find((one) => one.id === id) ?? expect.fail(`no profile ${id}`);
const hostsOf = ({ hosts, where = {} }: Profile) => [...hosts, ...Object.keys(where)];

it('every file of the folder is a profile of its name, and has its addresses here', () => {
  expect(profiles.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(Object.keys(addresses).sort()).toEqual(ids.sort());
});

it('no host belongs to two profiles', () => {
  const hosts = profiles.flatMap(({ hosts: own }) => own);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts.filter((one) => !one.startsWith('*.')))
    expect(
      profiles.filter((one) => one.hosts.some((own) => own.startsWith('*.') && host.endsWith(own.slice(1)))),
    ).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const profile = of(id);

  it('is plain data of at most 2 kB gzip', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(gzipSync(JSON.stringify(profile)).length).toBeLessThanOrEqual(2048);
  });

  it('is found by its hosts, or by its mark where it stands on any host', () => {
    if (profile.hosts.length === 0) {
      expect(profile.fingerprint, 'a cart without a host needs a mark').toBeTruthy();
      expect(carts).toContain(profile);
      return;
    }
    for (const [address] of addresses[id] ?? []) expect(profileFor(address)?.id).toBe(id);
    for (const host of hostsOf(profile)) {
      expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(profileFor(`https://${host.replace('*', 'any')}`)?.id).toBe(id);
    }
    for (const host of Object.keys(profile.where ?? {})) expect(profile.hosts).toContain(host);
  });

  it('names only zones and currencies there are', () => {
    for (const place of [profile, ...Object.values(profile.where ?? {})]) {
      if (place.timeZone)
        expect(() => new Intl.DateTimeFormat('en', { timeZone: place.timeZone })).not.toThrow();
      if (place.currency) expect(Intl.supportedValuesOf('currency')).toContain(place.currency);
    }
  });

  it.each(addresses[id] ?? [])('%s is %s', (address, what) => {
    const url = new URL(address);
    const named = profile.paths?.find(({ match }) =>
      new RegExp(match).test(url.pathname + url.hash + url.search),
    );
    expect(named ? `${named.kind} ${named.scope}` : '-').toBe(what);
  });

  it('has patterns that compile', () => {
    for (const { match } of profile.paths ?? []) expect(() => new RegExp(match)).not.toThrow();
    expect(addresses[id]?.some(([, what]) => what !== '-')).toBe(true);
  });

  it('narrows by patterns and selectors that work', () => {
    const { document } = new Window();
    for (const mark of [...(profile.narrowing ?? []), profile.fingerprint ?? 'body']) {
      if (mark.startsWith('/')) expect(() => new RegExp(mark)).not.toThrow();
      else if (/^[.#[]/.test(mark) || mark === profile.fingerprint)
        expect(() => document.querySelector(mark)).not.toThrow();
    }
  });

  it('says how sure it is', () => {
    expect(profile.sure).toMatch(/^(?:seen 20\d\d-\d\d|unverified)/);
  });
});

it.each(narrowedAddresses)('%s: %s narrowed: %s', (id, address, narrowed) => {
  expect(addressNarrows(address, of(id).narrowing ?? [])).toBe(narrowed);
});

it('gives each host its own zone and currency', () => {
  expect(profileFor('https://seller.shopee.co.id')).toMatchObject({
    timeZone: 'Asia/Jakarta',
    currency: 'IDR',
  });
  expect(profileFor('https://seller.shopee.tw')).toMatchObject({ timeZone: 'Asia/Taipei', currency: 'TWD' });
  expect(profileFor('https://seller.shopee.tw')).not.toHaveProperty('where');
  expect(profileFor('https://shop.example')).toBeNull();
});

const MARKS: [id: string | null, classes: string, html: string][] = [
  ['woocommerce', 'wp-admin', '<ul id="adminmenu"><li id="toplevel_page_woocommerce">WooCommerce</li></ul>'],
  [
    'opencart',
    '',
    '<a href="https://a.example/admin/index.php?route=sale/order&amp;user_token=1">Orders</a>',
  ],
  ['prestashop', 'lang-de ps_back-office page-sidebar adminorders', ''],
  ['magento', 'sales-order-index page-layout-admin-1column', ''],
  ['vendure', '', '<vdr-root></vdr-root>'],
  ['medusa', '', '<div id="medusa"></div>'],
  [null, 'wp-admin', '<ul id="adminmenu"><li>Posts</li></ul><p>medusa, woocommerce, opencart</p>'],
];
it.each(MARKS)('the mark of %s is its own', (id, classes, html) => {
  const { document } = new Window();
  document.body.innerHTML = html;
  document.body.className = classes;
  expect(fingerprinted(document as unknown as Document, carts)?.id ?? null).toBe(id);
});
it('every cart has its mark tried', () => {
  expect(MARKS.flatMap(([id]) => id ?? []).sort()).toEqual(carts.map(({ id }) => id).sort());
});
