import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/model/reading';
import { factsOf, freshStore, take } from './bench';
import { looks, readingOf } from './looks';
import { HOUR, NOW } from './readings';

async function factsAfter(readings: Reading[]): Promise<Record<string, unknown>> {
  const store = freshStore();
  await store.db.meta.put({ key: 'secret', value: new Uint8Array(32).fill(7) });
  for (const reading of readings) await take(store, reading, { now: NOW + 300 * HOUR, trusted: true });
  return factsOf(store);
}

describe('readings', () => {
  it('give the same facts in any order and however often', async () => {
    const shuffled = looks.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 3 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, other, again]) => {
        const once = await factsAfter(all.map(readingOf));
        const more = await factsAfter([...other, ...again].map(readingOf));
        expect(more).toEqual(once);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('told twice change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(looks, async (all) => {
        const store = freshStore();
        for (const one of all) await take(store, readingOf(one), { trusted: true });
        // A page read early may get other verdicts once the later ones are known; its facts may not change.
        for (const one of all) await take(store, readingOf(one), { trusted: true });
        const before = await factsOf(store);
        for (const one of all) expect((await take(store, readingOf(one), { trusted: true })).changed).toBe(0);
        expect(await factsOf(store)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});
