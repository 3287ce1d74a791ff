import { profiles } from '../reading/profiles/registry';

/** What a platform's profile says of leading buyers elsewhere; null where nobody looked. */
export function mayGuide(profile: string | null): boolean | null {
  const rule = profiles.find(({ id }) => id === profile)?.outsideContact;
  return rule === undefined ? null : rule === 'allowed';
}
