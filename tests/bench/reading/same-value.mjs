const IDS = new Set([
  'orderId',
  'itemId',
  'skuId',
  'sku',
  'lineId',
  'buyerId',
  'buyerAccount',
  'aftersaleId',
  'reviewId',
]);

const plain = (value) => String(value).normalize('NFKC').replace(/\s+/g, ' ').trim();
const LABEL = /[^\s:：;；,，]+[:：]\s*/g;
const bare = (value) =>
  plain(value)
    .toLowerCase()
    .replace(/[\s:;,/|·•、]/g, '');

/** Truth may stand relative to the day the page is opened, in the shop's zone: {"$daysAgo": 1, "time": "12:30"}. */
function isoOf(wanted, { now, zone }) {
  const then = now - wanted.$daysAgo * 86_400_000;
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(then);
  return wanted.time === undefined ? date : `${date}T${wanted.time}:00`;
}

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** A wanted bare date allows a time of that day; a wanted time without offset compares the clock on the wall. */
function sameTime(wanted, got) {
  if (typeof got !== 'string') return false;
  if (/^\d{4}-\d\d-\d\d$/.test(wanted)) return got.slice(0, 10) === wanted;
  if (!OFFSET.test(wanted)) return got.replace(OFFSET, '') === wanted;
  return Date.parse(got) === Date.parse(wanted) && got.includes('T');
}

/** Does the reader's value say what a person sees? `when` is { now, zone } of the reading. */
export function sameValue(name, wanted, got, when) {
  if (wanted !== null && typeof wanted === 'object') {
    // {"$maybe": …}: said by the page in a way that a careful reader may leave out, but must not get wrong.
    if ('$maybe' in wanted)
      return got === undefined || got === null || sameValue(name, wanted.$maybe, got, when);
    if ('$any' in wanted) return wanted.$any.some((one) => sameValue(name, one, got, when));
    if ('$daysAgo' in wanted) return sameTime(isoOf(wanted, when), got);
  }
  if (got === undefined || got === null) return false;
  if (typeof wanted === 'number') return typeof got === 'number' && Math.abs(wanted - got) < 0.005;
  if (/(?:At)$/.test(name)) return sameTime(wanted, got);
  if (IDS.has(name)) return plain(wanted).replace(/^#/, '') === plain(got).replace(/^#/, '');
  if (name === 'spec' && bare(plain(wanted).replace(LABEL, '')) === bare(plain(got).replace(LABEL, '')))
    return true;
  // Where one value's parts stand apart on the page, the marks between them are nobody's truth.
  if (name === 'spec' || name.endsWith('Text') || name === 'category') return bare(wanted) === bare(got);
  return plain(wanted) === plain(got);
}
