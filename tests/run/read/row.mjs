/** Reading (utils/model/reading.ts) -> the rows `npm run read` prints. `fromMinor` is the model's own. */

const ITEM_TEXTS = ['title', 'itemId', 'skuId', 'sku', 'lineId', 'spec', 'quantity'];

/** A stamp as shown: a bare date as 2026-05-12, a time as local ISO with the zone's offset. */
export function isoOf(stamp, timeZone) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(stamp.ms)
      .map(({ type, value }) => [type, value]),
  );
  const date = `${parts.year.padStart(4, '0')}-${parts.month}-${parts.day}`;
  if (stamp.unit === 'day') return date;
  const time = `${parts.hour}:${parts.minute}:${parts.second}`;
  const minutes = Math.round((Date.parse(`${date}T${time}Z`) - Math.floor(stamp.ms / 1000) * 1000) / 60_000);
  const two = (n) => String(n).padStart(2, '0');
  const offset = Math.abs(minutes);
  return `${date}T${time}${minutes < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

const isMoney = (value) => typeof value === 'object' && value !== null && 'minor' in value;
const isCount = (value) => typeof value === 'object' && value !== null && 'exact' in value;
const isStamp = (value) => typeof value === 'object' && value !== null && 'ms' in value;
const isRange = (value) => typeof value === 'object' && value !== null && 'low' in value && 'high' in value;

/** Flattens one listing, order or item into plain numbers and texts; `row` collects the currency. */
function flat(source, { timeZone, fromMinor }, row = {}) {
  const putMoney = (name, money) => {
    row[name] = fromMinor(money);
    if (money.currency === null) return;
    row.currency ??= money.currency;
    if (row.currency !== money.currency) row[`${name}Currency`] = money.currency;
  };
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined || value === null || name === 'items' || name === 'buyerKeys') continue;
    if (isMoney(value)) putMoney(name, value);
    else if (isRange(value)) {
      putMoney(name, value.low);
      if (value.high.minor !== value.low.minor) putMoney(`${name}Max`, value.high);
    } else if (isCount(value)) {
      row[name] = value.value;
      if (!value.exact) row.rounded = [...(row.rounded ?? []), name];
    } else if (isStamp(value)) row[name] = isoOf(value, timeZone);
    else row[name] = value;
  }
  return row;
}

/** A row about a person: an order, a customer, a review, a request after the sale. */
function personOf(source, context) {
  const row = flat(source, context);
  for (const key of source.buyerKeys) {
    // The name as shown is `buyer`; the keys beside it carry what tells buyers apart.
    if (key.kind === 'buyer') row.buyer ??= key.value;
    else row[key.kind] ??= key.value;
  }
  return row;
}

function orderOf(order, context) {
  const row = personOf(order, context);
  row.items = order.items.map((item) => {
    const line = flat(item, context);
    row.currency ??= line.currency;
    if (row.currency === line.currency) delete line.currency;
    return Object.fromEntries([
      ...ITEM_TEXTS.filter((n) => n in line).map((n) => [n, line[n]]),
      ...Object.entries(line),
    ]);
  });
  return row;
}

function rowsOf(reading, context) {
  if (reading.kind === 'listing') return reading.listings.map((listing) => flat(listing, context));
  if (reading.kind === 'order') return reading.orders.map((order) => orderOf(order, context));
  const others = { customer: reading.customers, review: reading.reviews, aftersale: reading.aftersales };
  return (others[reading.kind] ?? []).map((row) => personOf(row, context));
}

/** One line of output for one page. */
export function lineOf(url, reading, fromMinor) {
  const context = { timeZone: reading.timeZone, fromMinor };
  const rows = reading.status === 'read' ? rowsOf(reading, context) : [];
  return {
    url,
    status: reading.status,
    kind: reading.kind,
    scope: reading.scope ?? null,
    health: reading.health,
    problems: reading.problems,
    rows,
  };
}

/** The line of a page that could not even be looked at. */
export function failedLine(url, code, detail) {
  const problem = detail === undefined ? { code } : { code, detail };
  return { url, status: 'unreadable', kind: null, scope: null, health: 0, problems: [problem], rows: [] };
}
