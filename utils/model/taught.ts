import * as z from 'zod';

/**
 * What a seller showed of one page of hers: where its rows are and what each column is. Data only: names of
 * tags and plain class words, header texts, fields; no selector, no pattern and no code from outside.
 */
export const TAUGHT_VERSION = 1;

/** Fields a column can be said to be, per kind, in the order they are offered. */
export const taughtFields = {
  listing: [
    ...['title', 'itemId', 'sku', 'spec', 'price', 'cost', 'stock', 'sold30d', 'sold7d', 'soldTotal'],
    ...['status', 'listedAt', 'createdAt', 'category', 'views', 'visitors', 'favorites', 'cartAdds'],
    ...['rating', 'reviewCount'],
  ],
  order: [
    ...['orderId', 'orderedAt', 'paidAt', 'buyer', 'buyerId', 'buyerAccount', 'buyerEmail', 'amount'],
    ...['items', 'quantity', 'unitPrice', 'sku', 'spec', 'status', 'refundStatus', 'refundAmount'],
    ...['paymentStatus', 'fulfilmentStatus', 'discount', 'shippingFee', 'receiver', 'channel', 'remark'],
  ],
} as const;

export type TaughtField = (typeof taughtFields)['listing' | 'order'][number];

/** What the values of a column mostly are; `none` where all its cells were empty. */
export const columnNatures = ['date', 'money', 'figure', 'id', 'words', 'none'] as const;
export type ColumnNature = (typeof columnNatures)[number];

const kind = z.enum(['listing', 'order']);
/** A tag, a role or a class word: letters and plain signs, so that it can be nothing but a name. */
const name = z.string().regex(/^[A-Za-z][\w-]{0,39}$/);
const step = z.strictObject({ tag: name, role: name.nullable(), classes: z.array(name).max(4) });
export type TaughtStep = z.infer<typeof step>;

/** One column as it can be found again: by its header and which of the columns so headed it is, else by its place. */
const anchor = z.strictObject({
  header: z.string().max(60),
  nth: z.int().min(0).max(199),
  /** The way down from the row to the cell, tags and their numbers: `div1>span0`. */
  place: z.string().max(200),
  nature: z.enum(columnNatures),
});
export type TaughtAnchor = z.infer<typeof anchor>;

const currency = z.string().regex(/^[A-Z]{3}$/);

/** Where a mapping holds: one address, the parts that differ from page to page left open as `*`. */
const where = {
  origin: z.string().max(300).refine(isWebOrigin),
  path: z.string().max(500).refine(isPlainPath),
  query: z
    .array(z.strictObject({ name: z.string().regex(/^[\w.-]{1,40}$/), value: z.string().max(80) }))
    .max(6),
  rows: z.strictObject({
    form: z.enum(['table', 'aria', 'rows', 'cards', 'blocks']),
    /** How many columns there were. */
    width: z.int().min(1).max(200),
    /** The row's element and up to three around it, outermost first. */
    steps: z.array(step).min(1).max(4),
  }),
};

/** What the picked row's list looks like, for the seller to confirm. It comes from a page: checked like everything. */
export const proposal = z.strictObject({
  ...where,
  kind,
  /** Rows the list shows now. */
  count: z.int().min(1).max(100_000),
  currency: currency.nullable(),
  columns: z
    .array(
      anchor.extend({
        samples: z.array(z.string().max(200)).max(3),
        guess: z.strictObject({
          listing: z.string().max(40).nullable(),
          order: z.string().max(40).nullable(),
        }),
      }),
    )
    .min(1)
    .max(60),
});
export type Proposal = z.infer<typeof proposal>;

const column = anchor.extend({ field: z.string().max(40) });
export type TaughtColumn = z.infer<typeof column>;

export const taughtMapping = z
  .strictObject({
    version: z.literal(TAUGHT_VERSION),
    ...where,
    kind,
    columns: z.array(column).min(1).max(60),
    /** The currency of sums that name none. */
    currency: currency.nullable(),
    taughtAt: z.int().nonnegative(),
    /** Shown on this computer, or brought in by a file. */
    by: z.enum(['here', 'file']),
  })
  .refine(({ kind, columns }) => {
    const fields = columns.map(({ field }) => field);
    const known: readonly string[] = taughtFields[kind];
    return new Set(fields).size === fields.length && fields.every((field) => known.includes(field));
  })
  .refine(({ kind, columns }) => columns.some(({ field }) => identities[kind].includes(field)));
export type TaughtMapping = z.infer<typeof taughtMapping>;

export const MAX_TAUGHT = 200;

/** Fields that tell one row from another; a mapping has at least one. */
export const identities: Record<'listing' | 'order', string[]> = {
  listing: ['title', 'itemId', 'sku'],
  order: ['orderId'],
};

/** One mapping per address and kind: teaching again replaces. */
export function taughtId({
  origin,
  path,
  query,
  kind,
}: Pick<TaughtMapping, 'origin' | 'path' | 'query' | 'kind'>) {
  return [origin + path, ...query.map(({ name, value }) => `${name}=${value}`), kind].join(' ');
}

/** Both lists, of two about the same page the one that was taught last; in any order the same. */
export function joinTaught(here: TaughtMapping[], there: TaughtMapping[]): TaughtMapping[] {
  const byId = new Map<string, TaughtMapping>();
  for (const one of [...here, ...there]) {
    const known = byId.get(taughtId(one));
    if (!known || one.taughtAt > known.taughtAt) byId.set(taughtId(one), one);
  }
  return [...byId.values()].sort((a, b) => b.taughtAt - a.taughtAt).slice(0, MAX_TAUGHT);
}

/** A mapping from what the page proposed and what the seller chose: `fields[i]` belongs to column i, '' to none. */
export function mappingOf(
  { count: _, columns, ...rest }: Proposal,
  chosen: { kind: 'listing' | 'order'; fields: string[]; currency: string | null },
  taughtAt: number,
): TaughtMapping {
  return {
    ...rest,
    version: TAUGHT_VERSION,
    kind: chosen.kind,
    currency: chosen.currency,
    columns: columns.flatMap(({ samples: __, guess: ___, ...anchored }, at) => {
      const field = chosen.fields[at];
      return field ? [{ ...anchored, field }] : [];
    }),
    taughtAt,
    by: 'here',
  };
}

function isWebOrigin(text: string): boolean {
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && (protocol === 'http:' || protocol === 'https:');
  } catch {
    return false;
  }
}

/** A path as browsers write it, with `*` for a part that may be anything: no way up, no spaces, no controls. */
function isPlainPath(path: string): boolean {
  return (
    /^\/[\w\-.~%!$&'()*+,;=:@/#]*$/.test(path) &&
    !path.split(/[/#]/).some((part) => part === '..' || part === '.')
  );
}
