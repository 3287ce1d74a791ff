/** Currencies by number, in the order they are met; how many orders each had. `''` where a page shows none. */
export type Currencies = {
  of(code: string | null | undefined): number;
  count(index: number): void;
  codes: string[];
  counts: number[];
};

export function newCurrencies(): Currencies {
  const codes: string[] = [];
  const counts: number[] = [];
  return {
    codes,
    counts,
    of(code) {
      const known = codes.indexOf(code ?? '');
      if (known >= 0) return known;
      codes.push(code ?? '');
      counts.push(0);
      return codes.length - 1;
    },
    count(index) {
      counts[index] = (counts[index] ?? 0) + 1;
    },
  };
}

/** Where each currency stands once the one with most orders comes first: `rank[old index]` is the new one. */
export function ranked({ codes, counts }: Currencies): { codes: string[]; rank: number[] } {
  const order = codes.map((_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const rank: number[] = [];
  order.forEach((old, at) => {
    rank[old] = at;
  });
  return { codes: order.map((old) => codes[old] ?? ''), rank };
}
