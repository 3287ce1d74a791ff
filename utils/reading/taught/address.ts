import type { TaughtMapping } from '../../model/taught';

type Where = Pick<TaughtMapping, 'origin' | 'path' | 'query'>;

/** Parameters that choose a page and not a part of it, as systems with one entry file have them. */
const ROUTES = /^(?:post_type|route|controller|page|module|mod|act|action|op|do|view|r|c|m|a|type|entity)$/i;
const MOST = 6;

/** A part of a path that names one thing and not a page: numbers, long codes. */
function isNumbered(part: string): boolean {
  return /^\d+$/.test(part) || (part.match(/\d/g)?.length ?? 0) >= 4 || part.length > 40;
}

/** The address of a page as a mapping keeps it: without ids, paging, searches and names. */
export function placeOfPage(address: string): Where {
  const { origin, pathname, hash, searchParams } = new URL(address);
  const route = /^#!?\//.test(hash) ? (hash.split('?')[0] ?? '') : '';
  const path = (pathname + route)
    .split('/')
    .map((part) => (isNumbered(part) ? '*' : part))
    .join('/');
  const query = [...searchParams]
    .filter(([name, value]) => ROUTES.test(name) && /^[A-Za-z][\w./-]{0,60}$/.test(value))
    .slice(0, MOST)
    .map(([name, value]) => ({ name, value }));
  return { origin, path: path.slice(0, 500), query };
}

/** Whether a mapping is about the page at this address. */
export function isAbout(mapping: Where, address: string): boolean {
  const here = placeOfPage(address);
  const parts = here.path.split('/');
  const own = mapping.path.split('/');
  if (here.origin !== mapping.origin || parts.length !== own.length) return false;
  if (!own.every((part, at) => part === '*' || part === parts[at])) return false;
  const given = new URL(address).searchParams;
  return mapping.query.every(({ name, value }) => given.get(name) === value);
}
