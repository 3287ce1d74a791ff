import type { HelloAnswer } from '../../utils/model/messages';
import type { Reading } from '../../utils/model/reading';
import type { Clock } from './clock';
import type { Look } from './settle';

/** How long `tab.show` waits for a page to stand still, and how often it looks, in milliseconds. */
const WAIT = 600;
const STEP = 150;

/** A reading, and how many milliseconds that look at the page took; null where nobody answers us. */
export type Shown = { reading: Reading; ms: number } | { reading: null };

/** A reading that two looks agree on, or the last one when the wait is over. */
export async function showReading(
  clock: Clock,
  ask: () => Promise<HelloAnswer | null>,
  look: (answer: HelloAnswer) => Promise<Look>,
): Promise<Shown> {
  const answer = await ask();
  if (!answer) return { reading: null };
  const until = clock.now() + WAIT;
  let found = await look(answer);
  for (;;) {
    const before = found.prints.page;
    await new Promise<void>((resolve) => clock.later(STEP, resolve));
    found = await look(answer);
    const settled = found.prints.page === before && found.reading.status === 'read';
    if (settled || clock.now() >= until) return { reading: found.reading, ms: found.ms };
  }
}
