import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/model/lexicon';
import type { ReadingKind } from '../../utils/model/reading';
import { carts, profileFor } from '../../utils/reading/profiles/registry';

/** An address, and what page it is: none of the kinds where null. */
export type AddressCase = [address: string, kind: ReadingKind | null, scope?: 'list' | 'detail'];

function pathOf(profile: Profile, address: string) {
  const { pathname, hash, search } = new URL(address);
  return profile.paths?.find(({ match }) => new RegExp(match).test(pathname + hash + search)) ?? null;
}

function zoneExists(timeZone: string): boolean {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
}

/** What holds for every profile, and what its addresses are. */
export function profileCases(profile: Profile, addresses: AddressCase[]): void {
  describe(profile.id, () => {
    it.each(addresses)('%s is %s %s', (address, kind, scope) => {
      const found = pathOf(profile, address);
      expect([found?.kind ?? null, found?.scope]).toEqual([kind, scope]);
    });

    it('is found by its hosts alone, or by its mark where it has none', () => {
      if (profile.hosts.length === 0) {
        expect(carts.map(({ id }) => id)).toContain(profile.id);
        expect(profile.fingerprint).toBeTruthy();
        return;
      }
      for (const [address] of addresses) expect(profileFor(address)?.id).toBe(profile.id);
      for (const host of profile.hosts) {
        const real = host.replace('*.', 'some-shop.');
        expect(profileFor(`https://${real}/`)?.id).toBe(profile.id);
        expect(profileFor(`https://${real}.example.com/`)).toBeNull();
        expect(profileFor(`https://not${real.replace('some-shop.', '-')}/`)?.id).not.toBe(profile.id);
      }
    });

    it('has a name, how sure it is, and zones and currencies that exist', () => {
      expect(profile.name.length).toBeGreaterThan(1);
      expect(profile.sure).toMatch(/^(?:seen \d{4}-\d\d|unverified)/);
      for (const { timeZone, currency } of [profile, ...Object.values(profile.where ?? {})]) {
        if (timeZone) expect(zoneExists(timeZone)).toBe(true);
        if (currency) expect(currency).toMatch(/^[A-Z]{3}$/);
      }
      for (const host of Object.keys(profile.where ?? {})) expect(profile.hosts).toContain(host);
    });
  });
}
