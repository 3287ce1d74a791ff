import type { ReadingKind } from '../../model/reading';
import type { Loose } from './loose';
import stems from './stems.json';

/**
 * Headers by how words are formed: `Szállítás státusza` is delivery and status, `Rückerstattungsbetrag` refund and sum.
 * Each language has the stems of what headers speak of; a header names a field where every word of it, with its ending,
 * is one of that field's. One strange word, and it says something else: no list of what may not stand there is needed.
 * Stems are general knowledge; tests/reading/words measures them on the labels of public backends.
 */
type Rule = [field: string, needs: string, may?: string];

const PERSON: Rule[] = [
  ['buyerEmail', 'email', 'customer'],
  ['buyerId', 'customer number'],
  ['buyerId', 'customer id'],
  ['buyerAccount', 'customer account', 'name'],
  ['buyer', 'customer', 'name'],
];
const ORDER_NUMBER: Rule[] = [
  ['orderId', 'order number', 'id'],
  ['orderId', 'order id'],
  ['orderId', 'order'],
];

const RULES: Record<ReadingKind, Rule[]> = {
  order: [
    ...ORDER_NUMBER,
    ...PERSON,
    ['buyerPhone', 'phone', 'customer number'],
    ['trackingNo', 'tracking', 'number ship id'],
    ['refundStatus', 'refund status', 'order'],
    ['paymentStatus', 'pay status', 'order'],
    ['fulfilmentStatus', 'ship status', 'order'],
    ['status', 'status', 'order'],
    ['refundAmount', 'refund amount', 'order'],
    ['paidAt', 'pay date', 'order'],
    ['shippedAt', 'sent date', 'order'],
    ['orderedAt', 'order date', 'created'],
    ['orderedAt', 'created', 'date'],
    ['orderedAt', 'date'],
    ['receiver', 'recipient', 'name'],
    ['address', 'address', 'ship recipient'],
    ['shippingFee', 'ship fee', 'amount'],
    ['shippingFee', 'ship amount'],
    ['shippingFee', 'ship price'],
    ['discount', 'discount', 'amount order'],
    ['goodsTotal', 'subtotal', 'order'],
    ['goodsTotal', 'product amount'],
    ['amount', 'amount', 'order pay price'],
    ['unitPrice', 'price', 'unit product'],
    ['quantity', 'quantity', 'product order unit'],
    ['items', 'product', 'order name'],
    ['sku', 'sku', 'product'],
    ['sku', 'product number'],
    ['spec', 'variant', 'product'],
    ['channel', 'channel', 'sale order'],
    ['buyerNote', 'customer note', 'order'],
    ['remark', 'note', 'order internal'],
  ],
  listing: [
    ['stock', 'stock', 'quantity product unit'],
    ['stock', 'quantity', 'unit product'],
    ['cost', 'buying price', 'product unit'],
    ['price', 'price', 'product sale unit'],
    ['sku', 'sku', 'product'],
    ['sku', 'product number'],
    ['itemId', 'product id'],
    ['soldTotal', 'sold', 'quantity unit product'],
    ['status', 'status', 'product published'],
    ['createdAt', 'created', 'date product'],
    ['updatedAt', 'updated', 'date last product'],
    ['listedAt', 'published date', 'product'],
    ['category', 'category', 'product main'],
    ['image', 'image', 'product main'],
    ['reviewCount', 'review quantity', 'product'],
    ['views', 'views', 'product quantity'],
    ['spec', 'variant', 'product'],
    ['title', 'product', 'name'],
    ['title', 'name'],
  ],
  customer: [
    ...PERSON,
    ['orderCount', 'order quantity'],
    ['totalSpent', 'spent', 'amount order'],
    ['totalSpent', 'order amount'],
    ['lastOrderAt', 'last order', 'date'],
    ['joinedAt', 'created', 'date customer'],
  ],
  review: [
    ...PERSON,
    ['orderId', 'order number'],
    ['rating', 'rating', 'review product'],
    ['reviewedAt', 'date', 'review created'],
    ['reviewedAt', 'created'],
    ['text', 'review'],
    ['title', 'product', 'name'],
    ['sku', 'sku', 'product'],
  ],
  aftersale: [
    ...ORDER_NUMBER,
    ...PERSON,
    ['aftersaleId', 'refund number'],
    ['aftersaleId', 'refund id'],
    ['amount', 'refund amount'],
    ['reason', 'reason', 'refund'],
    ['type', 'type', 'refund'],
    ['status', 'status', 'refund'],
    ['requestedAt', 'date', 'refund created'],
    ['requestedAt', 'created'],
    ['quantity', 'quantity', 'product refund'],
    ['title', 'product', 'name'],
    ['sku', 'sku', 'product'],
  ],
};

type Stems = Record<string, string | number | undefined>;
const LETTER = String.raw`\p{L}\p{M}\d`;
/** Letters that an ending may have; languages that write words one behind the other have none. */
const ENDING = 4;

/** A stem as a pattern: `_` before or after it is where a word begins or ends, `_` within it a space. */
function pattern(stem: string): string {
  const bare = stem.replace(/^_|_$/g, '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const begins = stem.startsWith('_') ? `(?<![${LETTER}])` : '';
  const ends = stem.endsWith('_') ? `(?![${LETTER}])` : '';
  // A Turkish capital İ is no capital of i to a pattern.
  return `${begins}${bare.replace(/_/g, String.raw`\s`).replace(/^i/, '[iİ]')}${ends}`;
}

function stemsOf(language: Stems, concepts: string[]): string[] {
  return concepts.flatMap((concept) => String(language[concept] ?? '').split(' ')).filter(Boolean);
}

/** What a header must be to name a field, as a pattern; null where the language has no word for it. */
function formed(language: Stems, [, needs, may = '']: Rule): string | null {
  const needed = needs.split(' ').map((concept) => stemsOf(language, [concept]).map(pattern));
  if (needed.some((list) => list.length === 0)) return null;
  const allowed = stemsOf(language, [...needs.split(' '), ...may.split(' ')]).map(pattern);
  // The longest first: `bestell` before `best`.
  const words = [...new Set(allowed)].sort((a, b) => b.length - a.length).join('|');
  const fillers = stemsOf(language, ['_filler']).map((word) => pattern(`_${word}_`));
  const all = fillers.length > 0 ? `${fillers.join('|')}|` : '';
  const ending = Number(language._ending ?? ENDING);
  const tail = ending > 0 ? String.raw`[\p{L}\p{M}]{0,${ending}}` : '';
  const gap = String.raw`[^\p{L}\p{M}\d%/+]*`;
  const ahead = needed.map((list) => `(?=.*(?:${list.join('|')}))`).join('');
  return `^${gap}${ahead}(?:(?:${all}(?:${words})${tail})${gap})+$`;
}

const made = new Map<string, Record<ReadingKind, Loose[]>>();

/** The patterns of one language by kind of list; none for a language without stems. */
export function formedHeaders(lang: string): Record<ReadingKind, Loose[]> {
  const known = made.get(lang);
  if (known) return known;
  const language: Stems | undefined = Object.hasOwn(stems, lang)
    ? (stems as Record<string, Stems>)[lang]
    : undefined;
  const of = (kind: ReadingKind): Loose[] =>
    RULES[kind].flatMap((rule): Loose[] => {
      const has = language ? formed(language, rule) : null;
      return has ? [[rule[0], has, '']] : [];
    });
  const all = {
    order: of('order'),
    listing: of('listing'),
    customer: of('customer'),
    review: of('review'),
    aftersale: of('aftersale'),
  };
  made.set(lang, all);
  return all;
}
