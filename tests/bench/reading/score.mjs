import { sameValue } from './same-value.mjs';

/**
 * Fields whose presence is a matter of taste: scored where the truth names them, ignored where it doesn't. Every
 * other field the reader puts on a row that the truth lacks is an invention and counts against its precision.
 */
const TASTE = new Set([
  'url',
  'image',
  'rounded',
  'currency',
  'itemCount',
  'statusText',
  'refundText',
  'paymentText',
  'fulfilmentText',
  'paymentStatus',
  'fulfilmentStatus',
  'refundStatus',
  'receiver',
  'region',
  'phoneTail',
  'remark',
  'channel',
  'category',
  'rating',
  'reviewCount',
  'impressions',
  'discount',
  'shippingFee',
  'goodsTotal',
  'typeText',
  'tags',
]);
const ITEM_TASTE = new Set([...TASTE, 'amount', 'status', 'refundAmount']);
const KEYS = ['orderId', 'itemId', 'skuId', 'sku', 'title', 'aftersaleId', 'reviewId', 'buyerId', 'text'];

/** {"createdAt|listedAt": …} in a truth row means: under either name. */
const namesOf = (name) => name.split('|');

function compareFields(wanted, got, { taste, lenient, when, path }, tally) {
  const used = new Set();
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'items') continue;
    const names = namesOf(name);
    for (const one of names) used.add(one);
    const absent = names.every((one) => got[one] === undefined || got[one] === null);
    if (absent && value?.$maybe !== undefined) continue;
    const there = names.filter((one) => got[one] !== undefined && got[one] !== null);
    if (there.some((one) => sameValue(one, value, got[one], when))) tally.right++;
    else if (there.length === 0 && lenient.has(name)) continue;
    else {
      tally.missed++;
      if (there.length > 0) tally.invented++;
      tally.mistakes.push({
        at: `${path}${name}`,
        wanted: value,
        got: there.length > 0 ? got[there[0]] : null,
      });
    }
  }
  for (const [name, value] of Object.entries(got)) {
    if (name === 'items' || value === null || used.has(name) || taste.has(name) || lenient.has(name))
      continue;
    tally.invented++;
    tally.mistakes.push({ at: `${path}${name}`, wanted: null, got: value });
  }
}

function likeness(wanted, got, when) {
  let points = 0;
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'items' || name === 'currency') continue;
    const same = namesOf(name).some((one) => sameValue(one, value, got[one], when));
    if (same) points += KEYS.includes(name) ? 10 : 1;
  }
  return points;
}

/** Pairs truth rows with read rows: by key, else by most fields in common; -1 where nothing fits. */
function pairUp(wanted, got, when) {
  const free = new Set(got.map((_, at) => at));
  return wanted.map((row) => {
    let best = -1;
    let most = 1;
    for (const at of free) {
      const points = likeness(row, got[at], when);
      if (points > most) [best, most] = [at, points];
    }
    free.delete(best);
    return best;
  });
}

function compareItems(wanted, got, context, tally) {
  const pairs = pairUp(wanted, got, context.when);
  const items = { ...context, taste: ITEM_TASTE };
  wanted.forEach((item, at) => {
    compareFields(item, got[pairs[at]] ?? {}, { ...items, path: `${context.path}items[${at}].` }, tally);
  });
  got.forEach((item, at) => {
    if (!pairs.includes(at))
      compareFields({}, item, { ...items, path: `${context.path}items[+${at}].` }, tally);
  });
}

const shouldRead = (truth) => truth.status === 'read';

/** One page's figures. Row and field counts are 0 for pages on which nothing may be read. */
export function scorePage({ id, split, truth }, line, ms, worth) {
  const read = line.status === 'read';
  const tally = { right: 0, missed: 0, invented: 0, mistakes: [] };
  const rows = { wanted: truth.rows.length, got: line.rows.length, matched: 0, inOrder: true };
  const kindRight = shouldRead(truth)
    ? read && line.kind === truth.kind
    : truth.status === 'empty'
      ? line.status === 'empty'
      : !read;
  if (shouldRead(truth)) {
    const got = read && line.kind === truth.kind ? line.rows : [];
    const when = { now: Date.now(), zone: truth.zone };
    const pairs = pairUp(truth.rows, got, when);
    const lenient = new Set(truth.lenient ?? []);
    truth.rows.forEach((row, at) => {
      const other = got[pairs[at]];
      const context = { taste: TASTE, lenient, when, path: `rows[${at}].` };
      compareFields(row, other ?? {}, context, tally);
      if (row.items !== undefined) compareItems(row.items, other?.items ?? [], context, tally);
    });
    got.forEach((row, at) => {
      if (pairs.includes(at)) return;
      compareFields({}, row, { taste: TASTE, lenient, when, path: `rows[+${at}].` }, tally);
    });
    const matched = pairs.filter((at) => at >= 0);
    rows.matched = matched.length;
    rows.inOrder = matched.every((at, n) => n === 0 || at > matched[n - 1]);
  }
  const negative = !shouldRead(truth);
  return {
    id,
    split,
    lang: truth.lang,
    negative,
    wanted: truth.status === 'read' ? truth.kind : truth.status === 'empty' ? 'empty' : 'nothing',
    status: line.status,
    kind: line.kind,
    kindRight,
    falseRead: negative && read,
    health: line.health,
    problems: line.problems,
    rows,
    fields: { right: tally.right, missed: tally.missed, invented: tally.invented },
    mistakes: tally.mistakes,
    ms,
    worth,
    // Found by the reader, and yet not worth loading it to the small script: this must never be.
    letBe: worth === false && line.status !== 'unreadable',
  };
}
