import Papa from 'papaparse';
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, RefusedFile } from './caps';
import type { Sink, Source } from './source';

const DELIMITERS = [',', '\t', ';', '|'];
const HEAD_ROWS = 25;

/** A text file as rows: the delimiter is whichever gives the most headers we know, then the most columns. */
export function csvSource(text: string, encoding: string, isHeader: (cell: string) => boolean): Source {
  const delimiter = delimiterOf(text, isHeader);
  return {
    encoding,
    sheet: null,
    async each(sink: Sink) {
      let row = 0;
      let tooMany = false;
      Papa.parse<string[]>(text, {
        delimiter,
        step: ({ data, meta }, parser) => {
          row += 1;
          tooMany = row > MAX_ROWS;
          const cells = data.slice(0, MAX_COLUMNS).map(cut);
          if (tooMany || !sink(cells, row, meta.cursor / text.length)) parser.abort();
        },
      });
      if (tooMany) throw new RefusedFile('too-many-rows');
    },
  };
}

function cut(cell: string): string {
  return cell.length > MAX_CELL ? cell.slice(0, MAX_CELL) : cell;
}

function delimiterOf(text: string, isHeader: (cell: string) => boolean): string {
  const head = text.slice(0, 200_000);
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: HEAD_ROWS });
    const known = Math.max(0, ...data.map((cells) => cells.filter(isHeader).length));
    const columns = Math.max(0, ...data.map((cells) => cells.length));
    return { delimiter, score: known * 1000 + Math.min(columns, 200) };
  });
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).delimiter;
}
