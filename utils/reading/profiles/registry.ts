import type { Profile } from '../../model/lexicon';

const modules = import.meta.glob<{ default: Profile }>(['./*.ts', '!./registry.ts'], { eager: true });

/** Every profile: a file in this folder is registered by being there. */
export const profiles: Profile[] = Object.values(modules).map((module) => module.default);

/** Carts that stand on any host and are told by their own marks in the page. */
export const carts: Profile[] = profiles.filter(({ hosts }) => hosts.length === 0);

/** The cart that a page says it is: only where the page's host says nothing, and of carts alone. */
export function cartNamed(id: string | null): Profile | null {
  return carts.find((cart) => cart.id === id) ?? null;
}

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) || host === pattern.slice(2)
    : host === pattern;
}

/** The profile whose hosts hold this address, with that host's zone and currency, or null: the page is a stranger. */
export function profileFor(url: string): Profile | null {
  const { hostname } = new URL(url);
  const found = profiles.find(({ hosts }) => hosts.some((host) => hostMatches(host, hostname)));
  if (!found) return null;
  const { where, ...profile } = found;
  return { ...profile, ...where?.[hostname] };
}
