import type { Profile } from './lexicon';

/** How far a platform's profile was tried: on a live backend, in public sources alone, or not at all. */
export const platformStandings = ['live', 'sources', 'unverified'] as const;
export type PlatformStanding = (typeof platformStandings)[number];

/** What a seller may know of a platform's profile. */
export type PlatformFacts = {
  id: string;
  name: string;
  standing: PlatformStanding;
  /** Year and month it was last seen, as `2026-11`; null where it never was. */
  since: string | null;
  buyerName: 'strong' | 'weak' | null;
  refundsApart: boolean;
  outsideContact: 'forbidden' | 'allowed' | null;
};

/** Reads a profile's own words on how sure it is: `seen <year-month> …, never on a live page` is no live page. */
export function platformFacts(profile: Profile): PlatformFacts {
  const since = /^seen (\d{4}-\d\d)/.exec(profile.sure)?.[1] ?? null;
  const isLive = since !== null && !/never on a live page/.test(profile.sure);
  return {
    id: profile.id,
    name: profile.name,
    standing: isLive ? 'live' : since === null ? 'unverified' : 'sources',
    since,
    buyerName: profile.buyerName ?? null,
    refundsApart: profile.refundsApart === true,
    outsideContact: profile.outsideContact ?? null,
  };
}
