/** What a list's address asks for. */
export type ListQuery = {
  page: number;
  size: number;
  sort: string;
  dir: 'asc' | 'desc';
  tab: string;
  q: string;
};

export function listQuery(url: URL, defaultSize: number): ListQuery {
  const number = (name: string, fallback: number): number => {
    const value = Number(url.searchParams.get(name));
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  return {
    page: number('page', 1),
    size: Math.min(number('pageSize', defaultSize), 500),
    sort: url.searchParams.get('sort') ?? '',
    dir: url.searchParams.get('dir') === 'asc' ? 'asc' : 'desc',
    tab: url.searchParams.get('tab') ?? 'all',
    q: (url.searchParams.get('q') ?? '').trim().toLowerCase(),
  };
}

/** The same address with some parameters changed; null takes one away. */
export function withParams(url: URL, changes: Record<string, string | number | null>): string {
  const params = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, String(value));
  }
  const search = params.toString();
  return search ? `${url.pathname}?${search}` : url.pathname;
}

/** One page of a list. */
export function slice<T>(list: T[], { page, size }: ListQuery): T[] {
  return list.slice((page - 1) * size, page * size);
}
