import type { Layout } from '../layout';
import type { Mutation } from '../mutation';
import { between, oneOf } from '../random';
import { tellingColumns } from '../strips';
import { plain, shownTexts } from '../tree';
import { DAY_FORMATS, daysIn, writeDays } from './days';

const rowTexts = ({ rows }: Layout): Text[] => [...new Set(rows.flat().flatMap(shownTexts))];

const US = /\d{1,3}(?:,\d{3})+(?!\d)|\d\.\d{1,2}(?!\d)/;
const EUROPEAN = /\d{1,3}(?:\.\d{3})+(?!\d)|\d,\d{1,2}(?!\d)/;
const UNITS = /\d\s*(?:kg|g|ml|l|cm|mm|m|寸|吋|%)\b|\d\s*[×x*]\s*\d|\d[-/:.]\d+[-/:.]\d/i;

/** A text that is a figure and little else: currency signs, units, ranges. */
function isFigure(text: string): boolean {
  return text.length < 32 && /\d/.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) < 5 && !UNITS.test(text);
}

/** 1,234.50 becomes 1.234,50, or the other way round, in every figure of the rows. */
export const numberFormat: Mutation = ({ layout }) => {
  if (!layout) return null;
  const figures = rowTexts(layout).filter(({ data }) => isFigure(plain(data)));
  const european =
    figures.filter(({ data }) => EUROPEAN.test(data)).length >
    figures.filter(({ data }) => US.test(data)).length;
  let changed = 0;
  for (const text of figures) {
    if (!(european ? EUROPEAN : US).test(text.data)) continue;
    text.data = text.data.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'));
    changed += 1;
  }
  return changed > 0 ? { note: `${changed} figures, ${european ? '1,234.50' : '1.234,50'}` } : null;
};

/** Days are written in another order, in every row. */
export const dateFormat: Mutation = ({ layout, random }) => {
  if (!layout) return null;
  const texts = rowTexts(layout).filter(({ data }) => daysIn(data).length > 0);
  const days = texts.flatMap(({ data }) => daysIn(data));
  if (days.length === 0) return null;
  // Where no day passes 12 nobody could tell 03/04 from 04/03.
  const clear = days.some(({ day }) => day > 12);
  const formats = DAY_FORMATS.filter(
    ({ name, needsClear }) => days.every(({ format }) => format !== name) && (clear || !needsClear),
  );
  const format = oneOf(random, formats);
  for (const text of texts) text.data = writeDays(text.data, format);
  return { note: format.name };
};

/** Every second row is missing; what the page says about how many there are stays. */
export const halfMissing: Mutation = ({ layout }) => {
  if (!layout || layout.rows.length < 2) return null;
  // A cell that spans rows would go with its first row and leave the others without what it says.
  const spans = '[rowspan]:not([rowspan="1"])';
  if (layout.rows.flat().some((part) => part.matches('tr') && part.querySelector(spans))) return null;
  const kept: number[] = [];
  for (const [at, parts] of layout.rows.entries()) {
    if (at % 2 === 0) kept.push(at);
    else for (const part of parts) part.remove();
  }
  return { note: `${kept.length} of ${layout.rows.length} left`, kept };
};

function split(text: Text, at: number): void {
  const parts = [text.data.slice(0, at), text.data.slice(at)].map((data) => {
    const span = document.createElement('span');
    span.textContent = data;
    return span;
  });
  text.replaceWith(...parts);
}

/** The value of one column stands in two elements side by side, cut anywhere between two characters. */
export const splitValue: Mutation = ({ layout, random }) => {
  if (!layout) return null;
  const columns = tellingColumns(layout);
  const column = columns.length > 0 ? oneOf(random, columns) : null;
  const cut = random();
  let done = 0;
  const nth = between(random, 0, 6);
  const cells =
    column === null
      ? layout.rows.map((parts) => parts.flatMap(shownTexts))
      : layout.strips.map(({ cells: own }) => (own[column] ? shownTexts(own[column]) : []));
  for (const texts of cells) {
    const longest = [...texts].sort((a, b) => plain(b.data).length - plain(a.data).length)[0];
    const text = column === null ? texts[Math.min(nth, texts.length - 1)] : longest;
    const value = text ? text.data.trim() : '';
    if (!text || value.length < 2) continue;
    const start = text.data.indexOf(value);
    split(text, start + 1 + Math.floor(cut * (value.length - 1)));
    done += 1;
  }
  return done > 0 ? { note: column === null ? `text ${nth}` : `column ${column}` } : null;
};
