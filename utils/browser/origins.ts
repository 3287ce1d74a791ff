/** Addresses, origins and the match patterns that stand for them. No browser API. */

/** The origin of a page we can read, or null (chrome://, files, about:blank, nonsense). */
export function originOf(url: string | undefined | null): string | null {
  if (!url) return null;
  try {
    const { protocol, origin } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}

/**
 * The match pattern that asks for one origin alone. Firefox' patterns know no ports: there the pattern is
 * the whole host and `coversPort` is ours to check.
 */
export function patternOf(origin: string, withPorts: boolean): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}${withPorts && port ? `:${port}` : ''}/*`;
}

/** The origin a match pattern stands for; null for patterns of many hosts. No port means any port. */
export function originOfPattern(pattern: string): string | null {
  const match = /^(https?):\/\/([^/*]+)\/\*$/.exec(pattern);
  return match ? `${match[1]}://${match[2]}` : null;
}

/** Whether a granted pattern covers an origin: same scheme and host, and the port where the pattern has one. */
export function covers(pattern: string, origin: string): boolean {
  const granted = originOfPattern(pattern);
  if (granted === null) return false;
  const a = new URL(granted);
  const b = new URL(origin);
  return a.protocol === b.protocol && a.hostname === b.hostname && (!a.port || a.port === b.port);
}
