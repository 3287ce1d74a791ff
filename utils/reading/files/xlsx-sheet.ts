import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, RefusedFile } from './caps';
import { excelDate, excelNumber } from './excel-number';
import type { Sink } from './source';
import type { Workbook } from './xlsx-parts';
import { xmlReader } from './xml';
import { type Budget, unpack, type ZipEntry } from './zip';

/** `AB12` -> 27; -1 where a cell names no column. */
function columnOf(ref: string): number {
  let column = 0;
  for (let i = 0; i < ref.length; i += 1) {
    const code = ref.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/**
 * Walks the rows of one sheet. Formulas are never worked out: a cell is the value that was saved with it, and
 * nothing where none was.
 */
export async function eachRow(book: Workbook, entry: ZipEntry, budget: Budget, sink: Sink): Promise<void> {
  let cells: string[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let phonetic = false;
  let going = true;
  let share = 0;
  const cellText = (): string => {
    if (type === 's') return book.strings[Number(value)] ?? '';
    if (type === 'inlineStr' || type === 'str' || type === 'd') return value;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e' || value === '') return '';
    return (book.dates[style] && excelDate(Number(value), book.from1904)) || excelNumber(value);
  };
  const reader = xmlReader({
    open(name, attributes) {
      if (name === 'row') {
        const said = Number(attributes.r);
        row = Number.isInteger(said) && said > row ? said : row + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const said = attributes.r === undefined ? -1 : columnOf(attributes.r);
        column = said >= 0 ? said : column + 1;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') inValue = !phonetic;
    },
    text(piece) {
      if (inValue && value.length < MAX_CELL) value += piece.slice(0, MAX_CELL);
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && column >= 0 && column < MAX_COLUMNS) {
        while (cells.length < column) cells.push('');
        cells[column] = cellText();
      } else if (name === 'row' && going) {
        if (row > MAX_ROWS) throw new RefusedFile('too-many-rows');
        going = sink(cells, row, share);
      }
    },
  });
  let seen = 0;
  // Sheets unpack to about ten times their size: a share by what came out would need the end to be known.
  const guess = Math.max(1, entry.data.length * 10);
  await unpack(entry, budget, (piece) => {
    seen += piece.length;
    share = Math.min(0.98, seen / guess);
    reader.write(piece);
    return going;
  });
}
