import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/model/lexicon';
import { type PlatformFacts, platformFacts } from '../../utils/model/platform';
import { cartNamed, carts, profiles } from '../../utils/reading/profiles/registry';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const STANDINGS = { live: 'read live', sources: 'public sources', unverified: 'unverified' };

function lineOf(of: PlatformFacts): string {
  const checked = [STANDINGS[of.standing], of.since].filter(Boolean).join(', ');
  const refunds = of.refundsApart ? 'apart' : 'with orders';
  return `| ${of.name} | ${checked} | ${of.buyerName ?? 'unknown'} | ${refunds} | ${of.outsideContact ?? 'not looked up'} |`;
}

describe('what is said of platforms', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s stands in the README as it is',
    (_, profile) => {
      expect(README).toContain(lineOf(platformFacts(profile)));
    },
  );

  it('the README names no platform without a profile', () => {
    const lines = README.split('\n').filter((line) =>
      /^\| .* \| (?:read live|public sources|unverified)/.test(line),
    );
    expect(lines).toHaveLength(profiles.length);
  });

  const of = (sure: string): Profile => ({ id: 'x', name: 'X', hosts: [], sure });
  it.each([
    ['seen 2026-11: installed and read', 'live', '2026-11'],
    ['seen 2026-09 in public sources, never on a live page: columns', 'sources', '2026-09'],
    ['unverified (seen in docs, 2026-09)', 'unverified', null],
  ])('%s is %s', (sure, standing, since) => {
    expect(platformFacts(of(sure))).toMatchObject({ standing, since });
  });

  it('only one platform was read live', () => {
    const live = profiles.map(platformFacts).filter(({ standing }) => standing === 'live');
    expect(live.map(({ id }) => id)).toEqual(['vendure']);
  });
});

describe('the cart a page says it is', () => {
  it('is taken from the registry alone', () => {
    for (const cart of carts) expect(cartNamed(cart.id)).toBe(cart);
    for (const id of [null, '', 'nobody', '__proto__', 'constructor']) expect(cartNamed(id)).toBeNull();
  });
  it('is never a platform with hosts of its own', () => {
    for (const { id } of profiles.filter(({ hosts }) => hosts.length > 0)) expect(cartNamed(id)).toBeNull();
  });
});
