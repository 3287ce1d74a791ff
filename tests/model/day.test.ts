import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, dayOf, startOfDay } from '../../utils/model/day';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];
const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2035, 0, 1) });

it('the day of a moment is the one its zone’s own calendar shows, clock changes and all', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), (ms, timeZone) => {
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(ms);
      expect(new Date(dayOf(ms, timeZone) * DAY).toISOString().slice(0, 10)).toBe(shown);
    }),
    { numRuns: 2000 },
  );
});

it('a day begins where the one before ends', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom('UTC', 'Asia/Shanghai', 'Europe/Berlin'), (ms, timeZone) => {
      const start = startOfDay(dayOf(ms, timeZone), timeZone);
      expect(start).toBeLessThanOrEqual(ms);
      expect(dayOf(start, timeZone)).toBe(dayOf(ms, timeZone));
      expect(dayOf(start - 1, timeZone)).toBe(dayOf(ms, timeZone) - 1);
    }),
    { numRuns: 500 },
  );
});
