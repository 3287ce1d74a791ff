import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../utils/pipeline/backup/bytes';
import { backupsIn, prune, writeInto } from '../../utils/pipeline/backup/folder';
import { backupName } from '../../utils/pipeline/backup/write-file';
import { fakeFolder } from './fake-folder';

async function* pieces(): AsyncGenerator<Bytes> {
  yield new TextEncoder().encode('one ');
  yield new TextEncoder().encode('two');
}
const isWhole = async (file: File) => (await file.text()) === 'one two';
const name = (day: number, clock = '090000') =>
  `renhuo-2026-11-${String(day).padStart(2, '0')}-${clock}.renhuo`;

describe('writing into the folder', () => {
  it.each([true, false])('leaves one checked file under its own name (move: %s)', async (canMove) => {
    const { folder, files } = fakeFolder({ canMove });
    expect(await writeInto(folder, name(1), pieces(), isWhole)).toBe(true);
    expect([...files.keys()]).toEqual([name(1)]);
    expect(await files.get(name(1))?.text()).toBe('one two');
  });

  it('throws away what doesn’t read back, and keeps the earlier ones', async () => {
    const { folder, files } = fakeFolder({ spoil: (file) => file.slice(1) });
    files.set(name(1), new Blob(['old']));
    expect(await writeInto(folder, name(2), pieces(), isWhole)).toBe(false);
    expect([...files.keys()]).toEqual([name(1)]);
  });

  it('a full disk costs no earlier backup', async () => {
    const { folder, files } = fakeFolder({ fullAt: 5 });
    files.set(name(1), new Blob(['old']));
    await expect(writeInto(folder, name(2), pieces(), isWhole)).rejects.toThrow('full');
    expect(await backupsIn(folder)).toEqual([name(1)]);
  });
});

describe('old backups', () => {
  it('the newest of each day stays, for a number of days with a backup', async () => {
    const { folder, files } = fakeFolder();
    const theirs = ['notes.txt', 'renhuo-my-own.renhuo', 'renhuo-2026-11-01.renhuo'];
    const ours = [name(1), name(2), name(2, '230000'), name(5), name(9), name(9, '120000')];
    for (const each of [...theirs, ...ours]) files.set(each, new Blob());
    const gone = await prune(folder, 3);
    expect(gone.sort()).toEqual([name(1), name(2), name(9)].sort());
    expect([...files.keys()].sort()).toEqual(
      [...theirs, name(2, '230000'), name(5), name(9, '120000')].sort(),
    );
  });

  it('names sort by time', () => {
    const times = [0, 59_000, 3_600_000, 86_400_000, 40 * 86_400_000].map((ms) => Date.UTC(2026, 10, 1) + ms);
    const names = times.map((ms) => backupName(ms));
    expect([...names].sort()).toEqual(names);
  });
});
