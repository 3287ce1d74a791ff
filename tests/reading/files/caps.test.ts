import { expect, it } from 'vitest';
import { MAX_BACKUP_CHARS } from '../../../utils/model/backup';
import { gunzip, gzip } from '../../../utils/pipeline/backup/gzip';
import { parseBackup } from '../../../utils/pipeline/parse-backup';
import { MAX_BYTES, MAX_INFLATED, MAX_RATIO, MAX_ROWS } from '../../../utils/reading/files/caps';
import { csvSource } from '../../../utils/reading/files/csv';
import { openFile } from '../../../utils/reading/files/open-file';
import { eachRow } from '../../../utils/reading/files/xlsx-sheet';
import { fullBudget, unpack, type ZipEntry, zipEntries } from '../../../utils/reading/files/zip';
import { makeZip } from './make-xlsx';

const none = () => false;
const why = (of: Promise<unknown>) =>
  of.then(
    () => null,
    (error: { why?: string }) => error.why ?? String(error),
  );

function entryOf(data: Buffer): ZipEntry {
  const entry = zipEntries(makeZip([['a', data]])).get('a');
  if (!entry) throw new Error('no part');
  return entry;
}

/** Text that no packer makes a hundred times smaller. */
const dense = (size: number) => {
  let state = 1;
  return Buffer.from(
    Array.from({ length: size }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return 32 + (state % 90);
    }),
  );
};

it('a file of more bytes than the cap is refused before it is looked into', async () => {
  expect(await why(openFile(new Uint8Array(MAX_BYTES + 1), none))).toBe('too-large');
  // One less is looked into: zeros are no text.
  expect(await why(openFile(new Uint8Array(MAX_BYTES), none))).not.toBe('too-large');
});

it('a text of two million rows is read to its end, one more is refused', async () => {
  const read = async (rows: number) => {
    let seen = 0;
    const refused = await why(
      csvSource('a\n'.repeat(rows), 'utf-8', none).each(() => {
        seen += 1;
        return true;
      }),
    );
    return { seen, refused };
  };
  // The line's end after the last row is a row without cells.
  expect(await read(MAX_ROWS - 1)).toEqual({ seen: MAX_ROWS, refused: null });
  expect(await read(MAX_ROWS)).toEqual({ seen: MAX_ROWS, refused: 'too-many-rows' });
}, 60_000);

it('a sheet whose rows say that they lie beyond the cap is refused', async () => {
  const book = { sheets: [], strings: [], dates: [], from1904: false };
  const sheet = (row: number) =>
    entryOf(
      Buffer.from(`<worksheet><sheetData><row r="${row}"><c><v>1</v></c></row></sheetData></worksheet>`),
    );
  const read = (row: number) => why(eachRow(book as never, sheet(row), fullBudget(), () => true));
  expect(await read(MAX_ROWS)).toBeNull();
  expect(await read(MAX_ROWS + 1)).toBe('too-many-rows');
});

it('what comes out of a packed file is counted over all its parts', async () => {
  expect(fullBudget().left).toBe(MAX_INFLATED);
  const part = entryOf(dense(60_000));
  const budget = { left: 100_000 };
  expect(await why(unpack(part, budget, () => true))).toBeNull();
  expect(budget.left).toBe(40_000);
  let seen = 0;
  const take = (text: string) => {
    seen += text.length;
    return true;
  };
  expect(await why(unpack(part, budget, take))).toBe('too-much-inside');
  expect(seen).toBeLessThanOrEqual(40_000);
});

it('a part that swells more than a hundredfold is refused once it is large', async () => {
  const swollen = entryOf(Buffer.alloc(5 * 1024 * 1024, 32));
  expect((5 * 1024 * 1024) / swollen.data.length).toBeGreaterThan(MAX_RATIO);
  expect(await why(unpack(swollen, fullBudget(), () => true))).toBe('too-much-inside');
  const small = entryOf(Buffer.alloc(3 * 1024 * 1024, 32));
  expect(await why(unpack(small, fullBudget(), () => true))).toBeNull();
  const honest = entryOf(dense(5 * 1024 * 1024));
  expect(await why(unpack(honest, fullBudget(), () => true))).toBeNull();
}, 30_000);

it('a frame of a backup that swells beyond what is asked for is none; a text too long is refused unread', async () => {
  const packed = await gzip('x'.repeat(10_000));
  expect(await gunzip(packed, 10_000)).toHaveLength(10_000);
  expect(await gunzip(packed, 9999)).toBeNull();
  expect(await parseBackup(' '.repeat(MAX_BACKUP_CHARS + 1))).toEqual({ ok: false, why: 'too-large' });
});
