import type { Grid } from '../grid/grid';
import type { Steps } from '../steps';
import type { Candidacy } from './candidacy';
import type { ReadContext } from './context';
import type { Kind } from './fields';
import { type Mapping, mappingSteps } from './map-columns';
import type { Stats } from './shapes';
import { labelledFields } from './traits';

/** The lists that belong to orders and listings: customers, reviews, requests after the sale. */
type Other = Exclude<Kind, 'listing' | 'order'>;

const OTHERS: Other[] = ['aftersale', 'customer', 'review'];

/** Foreign words that say a list is none of these, whatever else its headers are called. */
const AGAINST: Record<Other, string> = {
  aftersale: 'purchase bank bought shopping ticket coupon log file settlement shipping',
  customer: 'purchase bank bought shopping ticket coupon log file settlement shipping stock refund review',
  review: 'purchase bank bought shopping ticket coupon log file settlement shipping people stock',
};

/** What speaks for a kind: which fields the grid names, and how. */
type Signs = {
  has: (...fields: string[]) => boolean;
  /** True where a header of one of these fields is written with such a word. */
  called: (words: RegExp, ...fields: string[]) => boolean;
  stat: (field: string) => Stats | undefined;
  linked: number;
  /** How much the page's name and address speak of this kind. */
  named: number;
};

const IS: Record<Other, (signs: Signs, says: ReadContext['says']) => boolean> = {
  // An order list with a refund column is no list of refunds: that has a number, a reason or a type of its own.
  aftersale: ({ has, called, named }, says) =>
    has('orderId') &&
    called(says.refund, 'aftersaleId', 'reason', 'type', 'amount', 'status') &&
    (called(says.refund, 'aftersaleId', 'reason', 'type') ||
      (has('type') && has('reason')) ||
      // On a page that is called so, when it was asked for and how it stands.
      (named > 0 && called(says.refund, 'requestedAt') && called(says.refund, 'status'))) &&
    has('amount', 'status', 'type'),
  customer: ({ has, called, stat, linked, named }, says) => {
    // Long figures that differ in every row are the numbers of orders, not how many there were.
    const orders = stat('orderCount');
    if (orders && orders.id > 0.9 && orders.length > 3 && orders.distinct > 0.9) return false;
    const figures = ['orderCount', 'totalSpent', 'lastOrderAt', 'firstOrderAt'].filter((one) => has(one));
    const email = (stat('buyerEmail')?.email ?? 0) >= 0.5;
    const person = called(says.people, 'buyer', 'buyerId', 'buyerAccount') || email || linked >= 0.6;
    const known = figures.length >= 1 || (named > 0 && email && has('joinedAt'));
    return has('buyer', 'buyerEmail', 'buyerId', 'buyerAccount') && person && known;
  },
  review: ({ has, called }, says) =>
    has('text') &&
    has('title', 'orderId', 'itemId', 'sku') &&
    (has('rating') || called(says.review, 'text', 'reviewedAt', 'reviewId')) &&
    called(says.review, 'text', 'rating', 'reviewedAt', 'reviewId'),
};

/** Fields that may only be named by headers of their own kind, for lists of another kind have them too. */
const BARE: Record<Other, string[]> = {
  aftersale: [],
  customer: ['orderId'],
  review: ['stock', 'price'],
};

/** The ways to understand a grid as one of the further kinds, with a pause after each. */
export function* otherKindSteps(
  grid: Grid,
  stats: Stats[],
  context: ReadContext,
  foreign: string[],
  address: Record<Kind, number>,
): Steps<Candidacy[]> {
  const found: Candidacy[] = [];
  // `Customer roles` are no staff's.
  const strange = ({ header }: { header: string }): boolean =>
    context.says.strange.test(header) && !context.says.people.test(header);
  if (grid.columns.some(strange)) return found;
  for (const kind of OTHERS) {
    if (foreign.some((category) => AGAINST[kind].includes(category))) continue;
    yield;
    const mapping = yield* mappingSteps(grid, kind, stats, context);
    const named = labelledFields(grid, kind, context);
    const signs = signsOf(grid, mapping, named, stats, address[kind]);
    if (
      !IS[kind](signs, context.says) ||
      BARE[kind].some((field) => namesOther(grid, mapping, field, context))
    )
      continue;
    // A list that is one of these is nothing else, so it goes before what its columns might be besides.
    const said = [...named].filter((field) => !mapping.fields.has(field)).length;
    const asked = kind === 'aftersale' && signs.called(context.says.refund, 'requestedAt') ? 1.5 : 0;
    const score = 5 + asked + mapping.fields.size + said - mapping.refused.length + address[kind];
    found.push({ grid, kind, mapping, stats, score, foreign });
  }
  return found;
}

function signsOf(grid: Grid, mapping: Mapping, labels: Set<string>, stats: Stats[], named: number): Signs {
  const at = (field: string) => mapping.fields.get(field);
  return {
    has: (...fields) => fields.some((field) => at(field) !== undefined || labels.has(field)),
    called: (words, ...fields) =>
      fields.some((field) => {
        const column = at(field)?.column;
        return column === undefined
          ? labels.has(field) && grid.rows.some((row) => says(row, words))
          : words.test(grid.columns[column]?.header ?? '');
      }),
    stat: (field) => stats[at(field)?.column ?? -1],
    linked: Math.max(0, ...stats.map((stat) => stat.buyerLink)),
    named,
  };
}

function says({ cells, head }: Grid['rows'][number], words: RegExp): boolean {
  return [...cells, head].some((cell) => cell?.lines.some(({ text }) => words.test(text)));
}

/** True where a column that this kind has no use for is headed by such a field of orders or listings. */
function namesOther(grid: Grid, mapping: Mapping, field: string, context: ReadContext): boolean {
  const kind = field === 'orderId' ? 'order' : 'listing';
  const used = new Set([...mapping.fields.values()].map(({ column }) => column));
  return grid.columns.some(({ header }, column) => {
    if (used.has(column)) return false;
    const folded = header && context.headers[kind].get(header.toLowerCase().replace(/\s/g, ''));
    return folded ? folded[0] === field : false;
  });
}
