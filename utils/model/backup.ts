import * as z from 'zod';
import { storedEntry } from './entry';
import { money } from './money';
import {
  aftersaleStatuses,
  aftersaleTypes,
  buyerKeyKinds,
  count,
  orderStatuses,
  priceRange,
  productStatuses,
  stamp,
} from './reading';
import { settings } from './settings';
import { subjectKey } from './subject';
import { task } from './task';

/**
 * The file that everything goes out to and comes in from. It holds facts alone: what follows from them (sums,
 * verdicts, indexes) is made anew at the import. Unknown names are dropped, so nothing foreign gets in.
 */
export const BACKUP_FORMAT = 'renhuo-backup';
export const BACKUP_VERSION = 1;
/** Characters of a file, rows of a table. */
export const MAX_BACKUP_CHARS = 64 * 1024 * 1024;
const MAX_ROWS = 2_000_000;

const text = z.string().max(2000);
const key = z.string().min(1).max(700);
const time = z.int();
const register = <T extends z.ZodType>(v: T) => z.object({ v, at: time }).optional();

const item = z.object({
  title: text.nullable(),
  itemId: text.nullable(),
  skuId: text.nullable(),
  sku: text.nullable(),
  spec: text.nullable(),
  quantity: z.int().nullable(),
  unitPrice: money.nullable(),
  amount: money.nullable(),
  refunded: z.boolean(),
});
const items = z.object({ v: z.array(item).max(500), at: time, complete: z.boolean() }).nullable();

export const backupShop = z.object({
  id: key,
  origin: text,
  marker: text.nullable(),
  name: text,
  timeZone: z.string().max(60),
  currency: z.string().max(3).nullable(),
  profile: z.string().max(40).nullable(),
  firstSeen: time,
  lastSeen: time,
  forgottenBefore: time.optional(),
});

const claim = z.object({
  type: register(z.enum(aftersaleTypes)),
  status: register(z.enum(aftersaleStatuses)),
  statusText: register(text),
  amount: register(money),
  reason: register(text),
  requestedAt: register(stamp),
  finishedAt: register(stamp),
  itemId: register(text),
  sku: register(text),
  title: register(text),
  spec: register(text),
});

export const backupOrder = z.object({
  key,
  shop: key,
  orderId: z.string().min(1).max(128),
  time: z.object({ v: stamp, at: time, from: z.enum(['ordered', 'paid']) }).nullable(),
  buyer: z
    .object({
      id: z.string().regex(/^[0-9a-f]{16,64}$/),
      kind: z.enum(buyerKeyKinds),
      strong: z.boolean(),
      rank: z.int(),
      at: time,
    })
    .nullable(),
  label: z.object({ text: z.string().max(60), named: z.boolean(), at: time }).nullable(),
  fields: z.object({
    amount: register(money),
    refund: register(money),
    discount: register(money),
    postage: register(money),
    channel: register(text),
    shippedAt: register(stamp),
    status: register(z.enum(orderStatuses)),
    statusText: register(text),
    refundStatus: register(z.enum(orderStatuses)),
    paymentStatus: register(z.enum(orderStatuses)),
    fulfilmentStatus: register(z.enum(orderStatuses)),
    url: register(text),
    source: register(text),
  }),
  list: items,
  detail: items,
  refundSeen: z.boolean(),
  claims: z.record(z.string().min(1).max(128), claim).optional(),
  erased: z.literal(true).optional(),
  readAt: time,
});

const counts = { stock: register(count), sold30d: register(count), soldTotal: register(count) };

export const backupListing = z.object({
  key: subjectKey,
  shop: key,
  id: key,
  itemId: text.nullable(),
  skus: z.array(text).max(5000),
  fields: z.object({
    title: register(text),
    spec: register(text),
    url: register(text),
    price: register(priceRange),
    cost: register(money),
    ownCost: register(money.nullable()),
    status: register(z.enum(productStatuses)),
    statusText: register(text),
    listedAt: register(stamp),
    category: register(text),
    views: register(count),
    visitors: register(count),
    favorites: register(count),
    cartAdds: register(count),
    rating: register(z.number()),
    reviewCount: register(count),
  }),
  sightings: z
    .array(
      z.object({
        day: z.int(),
        ...counts,
        by: z
          .record(
            z
              .string()
              .max(200)
              .regex(/^([su]:.*)?$/s),
            z.object(counts),
          )
          .optional(),
      }),
    )
    .max(1000),
  firstSeen: time,
  lastSeen: time,
});

const span = z.object({ from: time, to: time, top: z.string().max(128), bottom: z.string().max(128) });
const hash = z.string().regex(/^[0-9a-f]{16,64}$/);

/** What a customer list claims of one person, under each of that person's strong keys. */
export const backupCustomer = z.object({
  key: subjectKey,
  shop: key,
  ids: z.array(hash).max(20),
  fields: z.object({
    orderCount: register(count),
    totalSpent: register(money),
    joinedAt: register(stamp),
    firstOrderAt: register(stamp),
    lastOrderAt: register(stamp),
    tags: register(z.array(z.string().max(60)).max(20)),
    url: register(text),
  }),
});

export const backupReview = z.object({
  key,
  shop: key,
  orderId: z.string().max(128).nullable(),
  keys: z.array(key).max(20),
  fields: z.object({
    rating: register(z.number().min(0).max(5)),
    text: register(text),
    reply: register(text),
    reviewedAt: register(stamp),
  }),
});

const seenPages = z
  .array(
    span.extend({
      view: z.string().max(2000),
      page: z.int().nullable(),
      readAt: time,
      ids: z.array(z.string().max(128)).max(5000).optional(),
    }),
  )
  .max(1000);
const spans = z.array(span).max(100_000);
export const backupEvidence = z.object({
  shop: key,
  spans,
  pages: seenPages,
  refundsSeen: z.boolean(),
  refundsApart: z.boolean().optional(),
  refunds: z.object({ spans, pages: seenPages }).optional(),
  counter: z
    .object({ view: z.string().max(2000), total: z.int().min(0), at: time, from: time.nullable() })
    .optional(),
});

export const backupNote = z.object({
  subject: subjectKey,
  text: z.string().max(20_000),
  tags: z.array(z.string().max(60)).max(30),
  savedAt: time,
});
export const backupMute = z.object({
  subject: subjectKey,
  rule: z.string().max(60),
  why: z.string().max(500),
  mutedAt: time,
});

export const backupData = z.object({
  settings,
  shops: z.array(backupShop).max(10_000),
  listings: z.array(backupListing).max(MAX_ROWS),
  orders: z.array(backupOrder).max(MAX_ROWS),
  evidence: z.array(backupEvidence).max(10_000),
  notes: z.array(backupNote).max(MAX_ROWS),
  mutes: z.array(backupMute).max(MAX_ROWS),
  entries: z.array(storedEntry).max(MAX_ROWS).default([]),
  tasks: z.array(task).max(MAX_ROWS),
});
export type BackupData = z.infer<typeof backupData>;

export const backup = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  exportedAt: time,
  /** Tells whether two installations hash buyers alike, and nothing about the secret itself. */
  secretMark: z.string().max(64).nullable(),
  /** SHA-256 of `data` as written, in hex: a damaged file is noticed. */
  sum: z.string().max(64),
  data: backupData,
});
export type Backup = z.infer<typeof backup>;
