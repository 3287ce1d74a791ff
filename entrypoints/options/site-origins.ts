import { covers } from '../../utils/browser/origins';

/**
 * The sites to list: a grant without a port stands for all ports of its host, so where sites on some of its ports
 * are known (they were read, or paused) those are named instead, since pausing is by origin.
 */
export function siteOrigins(grants: string[], known: string[]): string[] {
  const listed = grants.flatMap((grant) => {
    const inside = known.filter((origin) => covers(`${grant}/*`, origin));
    return inside.length > 0 ? inside : [grant];
  });
  return [...new Set(listed)];
}
