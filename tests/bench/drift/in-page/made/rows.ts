import { between, oneOf, type Random } from '../random';
import { type Tongue, tongues } from './tongues';

export type Kind = 'listing' | 'order';
/** One column: its header, the value of each row as shown and as the truth tells it. */
export type Column = { name: string; head: string; shown: string[]; told: unknown[] };
export type List = { kind: Kind; lang: string; zone: string; columns: Column[]; rows: number };

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** A list of a made-up shop in one language: what each row says, and how it is shown. `now`: epoch milliseconds. */
export function makeList(random: Random, now: number): List {
  const [lang, tongue] = oneOf(random, Object.entries(tongues)) as [string, Tongue];
  const kind: Kind = oneOf(random, ['listing', 'order']);
  const rows = between(random, 3, 25);
  const words = tongue[kind];
  const names = Object.keys(words).filter((name) => KEPT[kind].includes(name) || random() < 0.7);
  const column = (name: string): Column => {
    const cells = Array.from({ length: rows }, (_, at) => cell(name, { random, tongue, now, at }));
    return {
      name,
      head: oneOf(random, words[name] ?? [name]),
      shown: cells.map(([shown]) => shown),
      told: cells.map(([, told]) => told),
    };
  };
  const columns = names.map(column);
  // Columns stand in any order, the one that names the row mostly first.
  const [first, ...rest] = columns;
  const sorted = rest.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
  return {
    kind,
    lang,
    zone: tongue.zone,
    rows,
    columns: first ? [first, ...sorted.map(({ one }) => one)] : [],
  };
}

const KEPT: Record<Kind, string[]> = {
  listing: ['title', 'itemId', 'price', 'stock'],
  order: ['orderId', 'orderedAt', 'amount'],
};

type At = { random: Random; tongue: Tongue; now: number; at: number };

function cell(name: string, { random, tongue, now, at }: At): [string, unknown] {
  const count = (most: number): [string, number] => {
    const value = random() < 0.2 ? 0 : between(random, 1, most);
    return [tongue.number(value), value];
  };
  switch (name) {
    case 'title': {
      const title = `${oneOf(random, tongue.goods)} ${oneOf(random, tongue.kinds)} ${at + 1}`;
      return [title, title];
    }
    case 'itemId':
    case 'orderId': {
      const long = name === 'orderId' ? 261_120_000_000_000 : 80_490_000_000;
      const id = String(long + at * 97_001 + between(random, 0, 9000));
      return [id, id];
    }
    case 'sku': {
      const sku = `${oneOf(random, ['AB', 'KT', 'MX'])}-${between(random, 100, 999)}-${at}`;
      return [sku, sku];
    }
    case 'price':
    case 'amount': {
      const value = tongue.whole ? between(random, 100, 90_000) : between(random, 100, 900_000) / 100;
      return [tongue.money(value), value];
    }
    case 'stock':
      return count(3000);
    case 'soldTotal':
      return count(90_000);
    case 'buyer': {
      const buyer = `${oneOf(random, tongue.people)}${between(random, 1, 60)}`;
      return [buyer, buyer];
    }
    case 'status':
      return oneOf(random, tongue.statuses.order);
    case 'productStatus':
      return oneOf(random, tongue.statuses.listing);
    default: {
      const time = new Date(now - between(random, 0, 200) * DAY - between(random, 0, 86_400) * 1000);
      const [y, m, d] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
      const clock = `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;
      return [`${tongue.day(y, m, d)} ${clock}`, `${y}-${two(m)}-${two(d)}T${clock}:00`];
    }
  }
}
