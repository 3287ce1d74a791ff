import { MAX_CELL, MAX_ROWS, RefusedFile } from './caps';
import { readXml, xmlReader } from './xml';
import { type Budget, textOf, unpack, type ZipEntry } from './zip';

/** What the sheets of a workbook rest on. */
export type Workbook = {
  sheets: { name: string; entry: ZipEntry }[];
  strings: string[];
  /** Per cell style: whether its numbers are dates. */
  dates: boolean[];
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
};

const DATE_FORMATS = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);
const MAX_STYLES = 65_536;

export async function openWorkbook(entries: Map<string, ZipEntry>, budget: Budget): Promise<Workbook> {
  const workbook = await textOf(entries.get('xl/workbook.xml'), budget);
  if (workbook === null) throw new RefusedFile('damaged');
  const targets = await targetsOf(entries, budget);
  const sheets: Workbook['sheets'] = [];
  let from1904 = false;
  readXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/i.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      const entry = entries.get(targets.get(id) ?? '');
      if (entry) sheets.push({ name: attributes.name ?? '', entry });
    },
  });
  if (sheets.length === 0) throw new RefusedFile('empty');
  const strings = await sharedStrings(entries.get('xl/sharedStrings.xml'), budget);
  const dates = dateStyles((await textOf(entries.get('xl/styles.xml'), budget)) ?? '');
  return { sheets, strings, dates, from1904 };
}

async function targetsOf(entries: Map<string, ZipEntry>, budget: Budget): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  readXml((await textOf(entries.get('xl/_rels/workbook.xml.rels'), budget)) ?? '', {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

async function sharedStrings(entry: ZipEntry | undefined, budget: Budget): Promise<string[]> {
  const strings: string[] = [];
  if (!entry) return strings;
  let text: string | null = null;
  let phonetic = false;
  let inText = false;
  const reader = xmlReader({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(piece) {
      if (inText && text !== null && text.length < MAX_CELL) text += piece.slice(0, MAX_CELL);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        if (strings.length > MAX_ROWS * 4) throw new RefusedFile('too-much-inside');
        strings.push(text ?? '');
        text = null;
      }
    },
  });
  await unpack(entry, budget, (piece) => {
    reader.write(piece);
    return true;
  });
  reader.end();
  return strings;
}

function dateStyles(styles: string): boolean[] {
  const custom = new Map<string, string>();
  const dates: boolean[] = [];
  let inCells = false;
  readXml(styles, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells && dates.length < MAX_STYLES)
        dates.push(isDateFormat(Number(numFmtId), custom.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return DATE_FORMATS.has(id);
  const plain = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_.|\*./gi, '');
  return /[ymdhs]/i.test(plain.replace(/general/i, ''));
}
