import { expect } from 'vitest';
import type { FileFormat } from '../../../utils/reading/files/format';
import { formats } from '../../../utils/reading/files/formats/registry';
import type { Choices } from '../../../utils/reading/files/make-plan';
import { type FileRead, readFile } from '../../../utils/reading/files/read-file';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { encode } from './encode';
import { makeXlsx } from './make-xlsx';

export const NOW = Date.UTC(2026, 10, 20, 4);
const lexicon = lexiconFor(['zh-CN', 'zh-TW', 'en', 'ja', 'ko', 'de', 'fr', 'es', 'id']);

export type Row = Record<string, string>;
type Shape = {
  as: 'utf-8' | 'gb18030' | 'big5' | 'shift_jis' | 'utf-16le' | 'xlsx';
  bom?: boolean;
  delimiter?: string;
  /** Rows above the header, and between it and the data. */
  above?: string[][];
  describing?: Row;
  /** Columns of the file; those of the format where not said. */
  headers?: string[];
};

const quoted = (cell: string) =>
  /[",\n\t;]/.test(cell) && !cell.startsWith('="') ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A file with every column the format is known to have, made of made-up rows. */
export function fileOf(format: Pick<FileFormat, 'id'>, rows: Row[], shape: Shape): Uint8Array<ArrayBuffer> {
  const headers = shape.headers ?? formats.find(({ id }) => id === format.id)?.headers ?? [];
  for (const row of rows)
    for (const name of Object.keys(row)) if (!headers.includes(name)) throw new Error(`no column ${name}`);
  const body = [...(shape.describing ? [shape.describing] : []), ...rows];
  const table = [
    ...(shape.above ?? []),
    headers,
    ...body.map((row) => headers.map((name) => row[name] ?? '')),
  ];
  if (shape.as === 'xlsx') return makeXlsx([{ name: 'Sheet1', rows: table }]);
  const { delimiter = ',' } = shape;
  const text = table.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n');
  return encode(`${shape.bom ? '\ufeff' : ''}${text}\r\n`, shape.as);
}

export async function readBytes(bytes: Uint8Array<ArrayBuffer>, choices: Choices = {}, written = NOW) {
  return readFile(bytes, {
    ...{ formats, lexicon, now: NOW, timeZone: 'UTC', written, choices },
    onProgress: () => undefined,
  });
}

/** What a file that must be readable holds. */
export async function readOk(bytes: Uint8Array<ArrayBuffer>, choices: Choices = {}): Promise<FileRead> {
  const answer = await readBytes(bytes, choices);
  expect(answer).toMatchObject({ ok: true });
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}

/** Reads a file of a known format, which must be recognised surely. */
export async function readFormat(
  format: Pick<FileFormat, 'id'>,
  rows: Row[],
  shape: Shape,
  choices: Choices = {},
): Promise<FileRead> {
  const read = await readOk(fileOf(format, rows, shape), choices);
  expect(read.report.format).toMatchObject({ id: format.id, sure: true });
  if (shape.as !== 'xlsx') expect(read.report.encoding).toBe(shape.as);
  return read;
}

/** A wall-clock time in Shanghai, in epoch milliseconds. */
export const shanghai = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`);
export const cny = (yuan: number) => ({ minor: Math.round(yuan * 100), currency: 'CNY' });
