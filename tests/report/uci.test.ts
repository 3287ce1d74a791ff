import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/model/day';
import type { FileShop } from '../../utils/model/files';
import type { FigureId, PartCode, Value } from '../../utils/model/report';
import { addUp } from '../../utils/pipeline/add-up';
import { allFigures } from '../../utils/pipeline/figures';
import { beginFile, endFile, takeSlice } from '../../utils/pipeline/file-import';
import { hasher } from '../../utils/pipeline/hash';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { formats } from '../../utils/reading/files/formats/registry';
import { type FileOptions, readFile } from '../../utils/reading/files/read-file';
import { lexiconFor } from '../../utils/reading/lexicon/for-languages';
import type { Store } from '../../utils/store/store';
import { freshStore, thresholds } from '../store/bench';

const DATA = new URL('../../../shared/data/', import.meta.url);
const FILE = new URL('uci_online_retail_ii_lines_part1of5.csv.gz', DATA);
const GOODS = new URL('uci_or2_products.csv.gz', DATA);
/** Lines of the file that are brought in: some weeks of it. */
const LINES = Number(process.env.UCI_LINES ?? 20_000);
const NOW = Date.UTC(2011, 11, 10);

type Field = NonNullable<FileOptions['choices']['fields']>[number];

/** Brings a file in as a seller does; `fields` is what she set right of the columns, null where nothing was wrong. */
async function bring(
  store: Store,
  text: string,
  kind: 'order' | 'listing',
  fields: Field[] | null,
  shop: FileShop,
): Promise<string> {
  const read = await readFile(new TextEncoder().encode(text), {
    ...{ formats, lexicon: lexiconFor(['zh-CN', 'en']), now: NOW, timeZone: 'Europe/London', written: NOW },
    choices: { currency: 'GBP', ...(fields ? { fields, kind } : {}) },
    onProgress: () => undefined,
  });
  if (!read.ok) throw new Error(read.why);
  const { report, orders, listings } = read.value;
  if (process.env.UCI_SHOW) console.log(report.rejected, report.notes);
  const hash = report.kind === 'order' ? 'c'.repeat(64) : 'd'.repeat(64);
  const about = {
    ...{ hash, format: null, platform: null, kind: report.kind, asOf: NOW, rejected: 0 },
    ...{ timeZone: 'Europe/London', currency: 'GBP', rows: orders.length + listings.length },
  };
  const begun = await beginFile(store, about, shop, NOW);
  if (!begun.ok) throw new Error(begun.why);
  const deps = {
    ...{ store, hash: await hasher(store), judges: judgesOf(allRules, thresholds, NOW), now: NOW },
    profileOf: () => null,
  };
  for (let at = 0; at < orders.length + listings.length; at += 500) {
    const rows = { orders: orders.slice(at, at + 500), listings: listings.slice(at, at + 500) };
    expect((await takeSlice(deps, hash, rows)).ok).toBe(true);
  }
  await endFile(store, { type: 'file.end', hash, span: report.span, cancelled: false }, NOW);
  return begun.value.shop;
}

/** Real orders of a real shop, brought in as export files are. The data is public and no part of the project. */
describe.skipIf(!existsSync(FILE))('UCI Online Retail II (skipped where it is not at hand)', () => {
  it('comes to what plain counting comes to, and no second way disagrees', { timeout: 900_000 }, async () => {
    const text = linesOf(FILE, LINES);
    const goods = linesOf(GOODS, 6000).replace(/^.*\n/, 'SKU,Product name,Price,First,Last,Days\n');
    const store = freshStore();
    const shop = await bring(store, text, 'order', null, { name: 'UCI' });
    await bring(store, goods, 'listing', ['sku', 'title', 'price', null, null, null], { id: shop });
    const sums = await addUp(store, shop, NOW, () => undefined);
    if (!sums) throw new Error('no sums');
    const days = sums.days.map(({ day }) => day);
    const period = { from: Math.min(...days), to: Math.max(...days) };
    const material = { sums, cur: 0, today: dayOf(NOW, sums.timeZone), thresholds };
    const told = new Map(allFigures.map((one): [FigureId, Value] => [one.id, one.of(material, period)]));
    const part = (id: FigureId, code: PartCode) =>
      told.get(id)?.parts.find((one) => one.code === code)?.value;
    const truth = byHand(text);
    expect({
      orders: told.get('orders')?.value,
      tooLong: told.get('active-skus')?.lacks.find(({ code }) => code === 'items-unread')?.n,
      customers: part('repeat-rate', 'customers'),
      twice: part('repeat-rate', 'repeaters'),
      units: part('joined-lines', 'all-units'),
      pence: part('hero-share', 'goods-total'),
      top: part('hero-share', 'top-three'),
      net: told.get('sales-net')?.value,
    }).toEqual(truth);
    if (process.env.UCI_SHOW)
      for (const [id, { value, checks }] of told)
        console.log(
          id,
          value,
          checks.map(({ code, state, first, second }) => `${code} ${state} ${first} ${second}`),
        );
    const states = [...told].flatMap(([id, { checks }]) =>
      checks.map((one) => `${id} ${one.code} ${one.state}`),
    );
    expect(states.filter((one) => one.endsWith('differs'))).toEqual([]);
    expect(states.filter((one) => one.endsWith('agrees')).length).toBeGreaterThan(15);
  });
});

function linesOf(file: URL, lines: number): string {
  const text = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return `${text.slice(0, lines + 1).join('\n')}\n`;
}

/** Lines of one order that are kept; the order then says that some of its goods are unread. */
const MOST_LINES = 500;

/** The same by plain counting over the text: lines with a quantity above 0, by invoice, by customer, by goods. */
function byHand(text: string) {
  const buyers = new Map<string, Set<string>>();
  const invoices = new Map<string, number>();
  const goods = new Map<string, number>();
  let units = 0;
  let net = 0;
  for (const row of text.trim().split('\n').slice(1)) {
    const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
    const [invoice = '', sku = '', , quantity = '', , price = '', customer = ''] = cells;
    if (Number(quantity) <= 0) continue;
    invoices.set(invoice, (invoices.get(invoice) ?? 0) + 1);
    if (customer !== '') buyers.set(customer, (buyers.get(customer) ?? new Set()).add(invoice));
    net += Number(quantity) * Math.round(Number(price) * 100);
    if ((invoices.get(invoice) ?? 0) > MOST_LINES) continue;
    units += Number(quantity);
    goods.set(sku, (goods.get(sku) ?? 0) + Number(quantity) * Math.round(Number(price) * 100));
  }
  const own = [...buyers.values()];
  const sorted = [...goods.values()].sort((a, b) => b - a);
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    orders: invoices.size,
    tooLong: [...invoices.values()].filter((lines) => lines > MOST_LINES).length,
    customers: own.length,
    twice: own.filter((one) => one.size > 1).length,
    units,
    pence: sum(sorted),
    top: sum(sorted.slice(0, 3)),
    net,
  };
}
