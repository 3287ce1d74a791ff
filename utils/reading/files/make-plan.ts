import type { Lexicon } from '../../model/lexicon';
import type { ReadContext } from '../columns/context';
import { dayFirst, languageOf } from '../page/locale';
import { styleOf } from '../values/number';
import { areRounded, cleanCell } from './clean-cell';
import { type Columns, columnsNamed } from './columns';
import type { Plan } from './file-context';
import { preparedForFiles } from './file-words';
import type { FileField, FileKind, KnownFormat } from './format';
import type { Recognised } from './recognise';
import { guessedColumns } from './text-grid';

/** What the seller said of a file, where she said anything. */
export type Choices = {
  kind?: FileKind;
  /** Field of each column, by its number; null where it holds none. */
  fields?: (FileField | null)[];
  dayFirst?: boolean;
  /** Zone and currency of the shop it belongs to; the format's own go first. */
  timeZone?: string;
  currency?: string | null;
};

export type PlanOptions = {
  lexicon: Lexicon;
  /** Epoch milliseconds. */
  now: number;
  /** The browser's zone, where neither the format nor the shop has one. */
  timeZone: string;
  choices: Choices;
};

const NUMERIC_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;

/** How the rows of a file are understood. `sample`: rows below the header. */
export function makePlan(
  found: Recognised,
  sample: string[][],
  options: PlanOptions,
): Plan & { dateOrder: 'plain' | 'told' | 'guessed' } {
  const { format, headers } = found;
  const { choices } = options;
  const context = contextOf(found, sample, options);
  const mapped = columnsOf(format, headers, sample, context, choices);
  const dates = (mapped.columns.orderedAt ?? []).concat(mapped.columns.paidAt ?? []);
  const texts = sample.flatMap((cells) => dates.map((column) => cleanCell(cells[column] ?? '')));
  const unclear = texts.filter((text) => NUMERIC_DATE.test(text));
  const told = choices.dayFirst ?? format?.dayFirst;
  const order = told ?? dayFirst(unclear, context.lang, options.now);
  const shown = unclear.some((text) => Math.max(...text.split(/[/.-]/, 2).map(Number)) > 12);
  const rounded = (field: FileField): boolean =>
    (mapped.columns[field] ?? []).some((column) =>
      areRounded(sample.map((cells) => cleanCell(cells[column] ?? ''))),
    );
  return {
    kind: mapped.kind,
    format,
    headers,
    columns: mapped.columns,
    sum: format?.amountOf
      ? {
          add: columnsNamed(headers, format.amountOf.add),
          less: columnsNamed(headers, format.amountOf.less),
        }
      : null,
    prices: pricesOf(format, headers),
    fillDown: format ? format.fillDown === true : hasGaps(mapped.columns, sample),
    rounded: {
      orderId: rounded('orderId'),
      itemId: rounded('itemId'),
      skuId: rounded('skuId'),
    },
    headerRow: found.row,
    context: { ...context, date: { ...context.date, dayFirst: order } },
    dateOrder: unclear.length === 0 ? 'plain' : told !== undefined || shown ? 'told' : 'guessed',
  };
}

function contextOf(found: Recognised, sample: string[][], options: PlanOptions): ReadContext {
  const { format, headers } = found;
  const { choices } = options;
  const text = [...headers, ...sample.slice(0, 40).flat()].join(' ');
  const lang = format?.lang ?? languageOf('', text);
  const currency = format?.currency ?? choices.currency ?? null;
  return {
    url: 'https://file.invalid/',
    lang,
    money: {
      currency,
      dollar: currency?.endsWith('D') ? currency : 'USD',
      yen: lang === 'ja' ? 'JPY' : 'CNY',
      style: styleOf(lang),
    },
    date: {
      now: options.now,
      zone: format?.timeZone ?? choices.timeZone ?? options.timeZone,
      dayFirst: null,
    },
    about: [],
    ...preparedForFiles(options.lexicon),
  };
}

function columnsOf(
  format: KnownFormat | null,
  headers: string[],
  sample: string[][],
  context: ReadContext,
  choices: Choices,
): { kind: FileKind; columns: Columns } {
  if (choices.fields) {
    const columns: Columns = {};
    choices.fields.forEach((field, column) => {
      if (field) columns[field] = [...(columns[field] ?? []), column];
    });
    return { kind: choices.kind ?? 'order', columns };
  }
  if (!format) return guessedColumns(headers, sample.slice(0, 40), context);
  const columns: Columns = {};
  for (const [field, wanted] of Object.entries(format.fields)) {
    const found = columnsNamed(headers, wanted);
    if (found.length > 0) columns[field as FileField] = found;
  }
  return { kind: format.kind, columns };
}

function pricesOf(format: KnownFormat | null, headers: string[]): Plan['prices'] {
  const prefix = format?.pricePrefix?.toLowerCase();
  if (!prefix) return [];
  return headers.flatMap((header, column) => {
    const code = header.toLowerCase().startsWith(prefix) ? header.slice(prefix.length).toUpperCase() : '';
    return /^[A-Z]{3}$/.test(code) ? [{ column, currency: code }] : [];
  });
}

/** Whether some rows below an order's first leave its number out. */
function hasGaps({ orderId, items, sku }: Columns, sample: string[][]): boolean {
  const [at] = orderId ?? [];
  const goods = [...(items ?? []), ...(sku ?? [])];
  if (at === undefined) return false;
  return sample.some(
    (cells, i) =>
      i > 0 &&
      cleanCell(cells[at] ?? '') === '' &&
      goods.some((column) => (cells[column] ?? '').trim() !== ''),
  );
}
