import type { FormedRule, Lexicon } from '../../model/lexicon';
import type { ReadingKind } from '../../model/reading';
import stems from './stems.json';

/**
 * Headers by how words are formed: `Szállítás státusza` is delivery and status, `Rückerstattungsbetrag` refund and sum.
 * Each language has the stems of what headers speak of; a header names a field where every word of it, with its ending,
 * is one of that field's (formed-match.ts). One strange word, and it says something else: no list of what may not stand
 * there is needed. A rule for '' says of known words together that they name no field; the first rule that fits decides.
 * Stems are general knowledge; tests/reading/words measures them on the labels of public backends.
 */
const PERSON: FormedRule[] = [
  ['buyerEmail', 'email', 'customer'],
  ['buyerId', 'customer number'],
  ['buyerId', 'customer id'],
  ['buyerAccount', 'customer account', 'name'],
  ['buyer', 'customer', 'name'],
];
/** `Number of orders`, `Numero articoli`: where one word means both, several of them have no number but are counted. */
const HOW_MANY: FormedRule[] = [
  ['', 'orders number'],
  ['', 'orders quantity'],
  ['', 'products number'],
];
const ORDER_NUMBER: FormedRule[] = [
  ['orderId', 'order number', 'id'],
  ['orderId', 'order id'],
  ['orderId', 'order'],
];

const RULES: Record<ReadingKind, FormedRule[]> = {
  order: [
    ...HOW_MANY,
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
    ['address', 'address', 'ship sent recipient'],
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
    ...HOW_MANY,
    ['stock', 'stock', 'quantity product unit'],
    // With goods beside it, it may be how many of them a category or a brand has.
    ['stock', 'quantity', 'unit'],
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
    ['orderCount', 'orders number'],
    ['totalSpent', 'spent', 'amount order'],
    ['lastOrderAt', 'last order', 'date'],
    ['joinedAt', 'created', 'date customer'],
  ],
  review: [
    ...HOW_MANY,
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
    ...HOW_MANY,
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

const KINDS = Object.keys(RULES) as ReadingKind[];

/** The stems of a page's languages, the page's own first, and the rules that they have words for; they travel with its other words. */
export function formedIn(langs: string[]): Lexicon['formed'] {
  const languages = langs.flatMap((lang) =>
    Object.hasOwn(stems, lang) ? [(stems as Record<string, Record<string, string>>)[lang] ?? {}] : [],
  );
  const said = ([, needs]: FormedRule): boolean =>
    languages.some((language) => needs.split(' ').every((concept) => Object.hasOwn(language, concept)));
  const rules = Object.fromEntries(KINDS.map((kind) => [kind, RULES[kind].filter(said)]));
  return { languages, rules: rules as Record<ReadingKind, FormedRule[]> };
}
