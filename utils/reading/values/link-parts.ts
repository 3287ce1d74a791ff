/** An address taken apart, as far as reading asks. */
type LinkParts = {
  pathname: string;
  params: [string, string][];
  hash: string;
  host: string;
  hostname: string;
};

/** From the page's own root, with nothing in it that a browser would write differently. */
const PLAIN = /^\/(?!\/)(?:[\w/-]|(?<=\w)\.(?=\w))*(?:\?[\w=&.-]*)?$/;

const parsed = (href: string, base: string): URL | null => {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
};

let last = { base: '', url: null as URL | null };

function baseOf(base: string): URL | null {
  if (last.base !== base) last = { base, url: parsed(base, base) };
  return last.url;
}

/** True where the address is the base's origin with the link behind it: as most are, and parsing each of them costs. */
function isPlain(href: string, base: string): boolean {
  return PLAIN.test(href) && /^https?:$/.test(baseOf(base)?.protocol ?? '');
}

/** The parts of a link's address; null where it is none. */
export function partsOf(href: string, base: string): LinkParts | null {
  const from = isPlain(href, base) ? baseOf(base) : null;
  if (!from) {
    const url = parsed(href, base);
    if (!url) return null;
    const { pathname, hash, host, hostname } = url;
    return { pathname, hash, host, hostname, params: [...url.searchParams] };
  }
  const [pathname = '', query = ''] = href.split('?');
  const params = query
    .split('&')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
  return { pathname, params, hash: '', host: from.host, hostname: from.hostname };
}

/** A link's whole address, at most 2,000 characters; undefined where it is none of the web. */
export function absolute(href: string, base: string): string | undefined {
  if (isPlain(href, base)) return `${baseOf(base)?.origin}${href}`.slice(0, 2000);
  const url = parsed(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href.slice(0, 2000) : undefined;
}
