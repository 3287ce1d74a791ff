import { describe, expect, it } from 'vitest';
import { type BackupState, parseBackupState } from '../../utils/model/backup-state';
import { isDue, wantsReminder } from '../../utils/pipeline/backup/due';
import { DAY, HOUR, NOW } from '../store/readings';

const state = (over: Partial<BackupState>) => ({ ...parseBackupState({}), folder: 'copies', ...over });
const here = { listings: 100, orders: 1000 };
const saved = (ago: number, over: Partial<BackupState> = {}) =>
  state({ savedAt: NOW - ago, changedAt: NOW - 1, size: here, ...over });

describe('an automatic backup', () => {
  it.each([
    ['the first', state({ changedAt: NOW }), here, true],
    ['nothing to save', state({ changedAt: NOW }), { listings: 0, orders: 0 }, false],
    ['a day later', saved(21 * HOUR), here, true],
    ['the same day, little new', saved(3 * HOUR), { listings: 101, orders: 1100 }, false],
    ['the same day, much new', saved(3 * HOUR), { listings: 100, orders: 1600 }, true],
    ['the same day, much gone', saved(3 * HOUR), { listings: 100, orders: 10 }, true],
    [
      'much new, but little for a shop that large',
      saved(3 * HOUR, { size: { listings: 0, orders: 90_000 } }),
      { listings: 0, orders: 91_000 },
      false,
    ],
    ['nothing changed for days', saved(9 * DAY, { changedAt: NOW - 10 * DAY }), here, false],
    ['tried a moment ago', saved(2 * DAY, { triedAt: NOW - 60_000 }), here, false],
    ['tried an hour ago', saved(2 * DAY, { triedAt: NOW - HOUR }), here, true],
    ['the clock was set back', saved(-5 * DAY, { triedAt: NOW + 5 * DAY }), here, true],
  ])('%s: %o', (_, of, size, due) => expect(isDue(of, size, NOW)).toBe(due));
});

describe('a reminder to save a copy', () => {
  const alone = (over: Partial<BackupState>) => state({ folder: null, changedAt: NOW, ...over });
  it.each([
    ['never saved, a shop worth saving', alone({}), here, true],
    ['never saved, hardly anything read', alone({}), { listings: 9, orders: 9 }, false],
    ['saved last week', alone({ savedAt: NOW - 7 * DAY }), here, true],
    ['saved yesterday', alone({ savedAt: NOW - DAY }), here, false],
    ['nothing new since', alone({ savedAt: NOW - 30 * DAY, changedAt: NOW - 31 * DAY }), here, false],
    ['a folder takes them', state({ savedAt: NOW - 30 * DAY, changedAt: NOW }), here, false],
  ])('%s: %o', (_, of, size, wanted) => expect(wantsReminder(of, size, NOW)).toBe(wanted));
});
