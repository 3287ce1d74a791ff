import * as z from 'zod';
import { money } from './money';
import { buyerKey, count, id, stamp, text } from './reading-values';

/** Rows of the lists that belong to orders and listings: customers, reviews, requests after the sale. */

/** What tells the person of a customer's, a review's or an after-sales row apart, as in an order row. */
const person = {
  buyer: text.optional(),
  buyerKeys: z.array(buyerKey).max(8),
  region: text.optional(),
  phoneTail: z.string().max(8).optional(),
};

/** One customer of a customer list. Counts and sums are the page's own claim. No phone number, no address. */
export const customerRow = z.object({
  ...person,
  url: z.string().max(2000).optional(),
  orderCount: count.optional(),
  totalSpent: money.optional(),
  joinedAt: stamp.optional(),
  firstOrderAt: stamp.optional(),
  lastOrderAt: stamp.optional(),
  tags: z.array(z.string().max(60)).max(20).optional(),
});
export type CustomerRow = z.infer<typeof customerRow>;

/** One review. `rating` is out of 5; `text` and `reply` are cleaned of people before they are stored. */
export const reviewRow = z.object({
  ...person,
  reviewId: id.optional(),
  orderId: id.optional(),
  itemId: id.optional(),
  sku: id.optional(),
  title: text.optional(),
  spec: text.optional(),
  rating: z.number().min(0).max(5).optional(),
  text: text.optional(),
  reply: text.optional(),
  reviewedAt: stamp.optional(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

export const aftersaleTypes = ['refund_only', 'return', 'exchange', 'repair'] as const;
export type AftersaleType = (typeof aftersaleTypes)[number];
/** `open`: still to be decided or carried out; `done`: carried out, whatever it was; `refunded`: money went back. */
export const aftersaleStatuses = ['open', 'refunded', 'done', 'rejected', 'closed'] as const;
export type AftersaleStatus = (typeof aftersaleStatuses)[number];

/** One request after a sale: a refund, a return, an exchange. It belongs to the order it names. */
export const aftersaleRow = z.object({
  ...person,
  orderId: id,
  aftersaleId: id.optional(),
  url: z.string().max(2000).optional(),
  type: z.enum(aftersaleTypes).optional(),
  typeText: text.optional(),
  status: z.enum(aftersaleStatuses).optional(),
  statusText: text.optional(),
  amount: money.optional(),
  reason: text.optional(),
  requestedAt: stamp.optional(),
  finishedAt: stamp.optional(),
  itemId: id.optional(),
  sku: id.optional(),
  title: text.optional(),
  spec: text.optional(),
  quantity: z.int().optional(),
});
export type AftersaleRow = z.infer<typeof aftersaleRow>;
