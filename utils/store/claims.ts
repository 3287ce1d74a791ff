import type { Claim } from '../model/facts';
import type { Money } from '../model/money';
import type { AftersaleRow, OrderStatus, ReadReading } from '../model/reading';
import { digest, orderKey, plainId, plainText } from './keys';
import type { ClaimFields, ClaimRecord, OrderRecord, Person } from './records';
import { joinFields, newer, registersOf } from './registers';
import { scrub } from './scrub';

type Claims = Record<string, ClaimRecord>;

/**
 * The order that an after-sales row names, with that one request and nothing else: joined to the order's own record
 * it becomes part of it, and until an order page shows the order it counts for nothing.
 */
export function orderFromAftersale(
  shop: string,
  reading: ReadReading,
  row: AftersaleRow,
  person: Person,
): OrderRecord {
  const people = row.buyer === undefined ? [] : [row.buyer];
  const said = (text: string | undefined) => text && scrub(text, people);
  const fields = registersOf<ClaimFields>(
    {
      type: row.type,
      status: row.status,
      statusText: said(row.statusText),
      amount: row.amount,
      reason: said(row.reason)?.slice(0, 200),
      requestedAt: row.requestedAt,
      finishedAt: row.finishedAt,
      itemId: row.itemId,
      sku: row.sku,
      title: said(row.title),
      spec: said(row.spec),
    },
    reading.readAt,
  );
  return {
    key: orderKey(shop, row.orderId),
    shop,
    orderId: row.orderId,
    time: null,
    buyer: person?.identity ?? null,
    label: person?.label ?? null,
    fields: {},
    list: null,
    detail: null,
    refundSeen: true,
    claims: { [claimId(row)]: fields },
    readAt: 0,
    lines: [],
  };
}

/** A request's number; without one what it is about and when it was made tell it from the order's others. */
function claimId(row: AftersaleRow): string {
  if (row.aftersaleId) return plainId(row.aftersaleId);
  const about = [row.itemId ?? row.sku ?? plainText(row.title ?? ''), row.requestedAt?.ms ?? ''];
  return `~${digest(about.join('|'))}`;
}

/** True where only after-sales lists have named this order so far: it has no effect yet. */
export function isUnread(record: OrderRecord): boolean {
  return record.readAt === 0;
}

export function joinClaims(a: Claims | undefined, b: Claims | undefined): Claims | undefined {
  if (!a || !b) return a ?? b;
  const joined = { ...a };
  for (const [id, claim] of Object.entries(b)) joined[id] = joinFields(joined[id] ?? {}, claim);
  return joined;
}

type Outcome = 'refunded' | 'open' | 'none' | 'unsaid';

/** What a request comes to in money. Exchanges and repairs give none back. */
function outcomeOf({ type, status, statusText, amount }: ClaimRecord): Outcome {
  if (type?.v === 'exchange' || type?.v === 'repair') return 'none';
  switch (status?.v) {
    case 'open':
      return 'open';
    case 'rejected':
    case 'closed':
      return 'none';
    case 'refunded':
      return 'refunded';
    case 'done':
      return type || amount ? 'refunded' : 'none';
    default:
      // A list of refunds without any state lists what was given back; a word not understood says nothing.
      return statusText ? 'unsaid' : 'refunded';
  }
}

/** What all requests of one order say of its money. `at`: when the newest of them was read. */
export type ClaimSum = {
  at: number;
  status: Extract<OrderStatus, 'refunding' | 'refunded' | 'no_refund'>;
  refunded: Money | null;
  /** True where money went back, or may have, without the page saying how much. */
  unsaid: boolean;
};

export function sumOfClaims(claims: Claims | undefined): ClaimSum | null {
  const all = Object.entries(claims ?? {});
  if (all.length === 0) return null;
  const outcomes = all.map(([id, claim]) => ({ id, claim, outcome: outcomeOf(claim) }));
  const has = (outcome: Outcome) => outcomes.some((one) => one.outcome === outcome);
  const back = outcomes.filter(({ outcome }) => outcome === 'refunded');
  // The same request may have been read with its number and, on another page, without: one count, not two.
  const numbered = added(back.filter(({ id }) => !id.startsWith('~')).map(({ claim }) => claim));
  const plain = added(back.filter(({ id }) => id.startsWith('~')).map(({ claim }) => claim));
  const refunded = larger(numbered.sum, plain.sum);
  const at = Math.max(...all.flatMap(([, claim]) => Object.values(claim).map((field) => field?.at ?? 0)));
  const gave = refunded !== null && refunded.minor > 0;
  return {
    at,
    status: has('open') ? 'refunding' : gave ? 'refunded' : 'no_refund',
    refunded,
    unsaid: has('unsaid') || numbered.unsaid || plain.unsaid,
  };
}

function added(claims: ClaimRecord[]): { sum: Money | null; unsaid: boolean } {
  const amounts = claims.flatMap(({ amount }) => amount?.v ?? []);
  const [first] = amounts;
  const alike = amounts.filter(({ currency }) => currency === first?.currency);
  const minor = alike.reduce((sum, amount) => sum + Math.abs(amount.minor), 0);
  return { sum: first ? { ...first, minor } : null, unsaid: alike.length < claims.length };
}

/** The larger of two sums of one currency: each of them tells of the same money. */
export function larger(a: Money | null | undefined, b: Money | null | undefined): Money | null {
  if (!a || !b) return a ?? b ?? null;
  return a.currency === b.currency && b.minor > a.minor ? b : a;
}

/** Whether a request gave back at least what this line cost. */
export function isLineRefunded(
  claims: Claims | undefined,
  line: { itemId: string | null; sku: string | null; title: string | null; cost: Money | null },
): boolean {
  if (!line.cost || line.cost.minor <= 0) return false;
  return Object.values(claims ?? {}).some((claim) => {
    const amount = claim.amount?.v;
    if (outcomeOf(claim) !== 'refunded' || !amount || amount.currency !== line.cost?.currency) return false;
    const named = (['sku', 'itemId', 'title'] as const).find((name) => claim[name] && line[name]);
    return named !== undefined && claim[named]?.v === line[named] && amount.minor >= line.cost.minor;
  });
}

/** The requests as facts, newest first. */
export function claimsOf(record: OrderRecord): Claim[] {
  return Object.entries(record.claims ?? {})
    .map(
      ([id, claim]): Claim => ({
        id,
        type: claim.type?.v ?? null,
        status: claim.status?.v ?? null,
        statusText: claim.statusText?.v ?? null,
        amount: claim.amount?.v ?? null,
        reason: claim.reason?.v ?? null,
        requestedAt: claim.requestedAt?.v.ms ?? null,
        finishedAt: claim.finishedAt?.v.ms ?? null,
      }),
    )
    .sort((a, b) => (b.requestedAt ?? 0) - (a.requestedAt ?? 0) || (a.id < b.id ? -1 : 1));
}

type Fields = OrderRecord['fields'];

/**
 * An order's own fields with what its requests say besides. Both tell of the same money, so the larger refund
 * stands, never their sum; of two states the newer look decides.
 */
export function withClaims(fields: Fields, claims: Claims | undefined): Fields {
  const sum = sumOfClaims(claims);
  if (!sum) return fields;
  const next: Fields = { ...fields };
  const refund = larger(fields.refund?.v, sum.refunded);
  if (refund) next.refund = { v: refund, at: sum.at };
  if (sum.status !== 'no_refund' || !sum.unsaid)
    next.refundStatus = newer(fields.refundStatus, { v: sum.status, at: sum.at });
  // The order list called it a refund in progress, and the requests, read later, say that it is over.
  const over = next.refundStatus?.v !== 'refunding' && fields.status?.v === 'refunding';
  if (over && (fields.status?.at ?? 0) <= sum.at) {
    delete next.status;
    delete next.statusText;
  }
  return next;
}
