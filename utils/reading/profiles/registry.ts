import type { Profile } from '../../model/lexicon';

const modules = import.meta.glob<{ default: Profile }>(['./*.ts', '!./registry.ts'], { eager: true });

/** Every profile: a file in this folder is registered by being there. */
export const profiles: Profile[] = Object.values(modules).map((module) => module.default);

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) || host === pattern.slice(2)
    : host === pattern;
}

/** The profile whose hosts hold this address, or null: then the generic reader is on its own. */
export function profileFor(url: string): Profile | null {
  const { hostname } = new URL(url);
  return profiles.find((profile) => profile.hosts.some((host) => hostMatches(host, hostname))) ?? null;
}
