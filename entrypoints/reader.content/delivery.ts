import type { Hint } from '../../utils/model/hint';
import type { ReadingAnswer } from '../../utils/model/messages';
import type { Clock } from './clock';
import type { Extension } from './extension';
import type { Placed } from './hints/placed';
import { RETRIES } from './pace';
import type { Look } from './settle';

/** The reading the background has, and its hints by the print of their row; null while it has not answered. */
type Sent = { page: string; hints: Map<string, Hint> | null };

/** Takes readings to the background and its hints to the page. */
export type Delivery = {
  submit(found: Look): void;
  /** The same rows in whatever order, perhaps in new elements: their hints are known. */
  restore(found: Look): void;
  /** The print of the reading sent last. */
  page(): string | undefined;
  forget(): void;
};

type Parts = {
  extension: Extension;
  clock: Clock;
  orphaned(): boolean;
  place(items: Placed[]): void;
  /** Rows were drawn anew while the answer was on its way. */
  stale(): void;
};

export function makeDelivery({ extension, clock, orphaned, place, stale }: Parts): Delivery {
  let sent: Sent | null = null;
  const restore = ({ places, prints, marks }: Look): void => {
    const hints = sent?.hints;
    if (!hints) return;
    const items: Placed[] = [];
    places.forEach((spot, index) => {
      const hint = hints.get(prints.rows[index] ?? '');
      const mark = marks[index];
      if (hint && mark) items.push({ ...spot, mark, hint });
    });
    place(items);
  };
  const deliver = async (found: Look, mine: Sent, attempt = 0): Promise<void> => {
    const answer = (await extension.send({
      type: 'page.reading',
      reading: found.reading,
    })) as ReadingAnswer | null;
    if (orphaned() || sent !== mine) return;
    if (!Array.isArray(answer?.hints)) {
      const wait = RETRIES[attempt];
      if (wait !== undefined)
        clock.later(wait, () => void (sent === mine && deliver(found, mine, attempt + 1)));
      return;
    }
    const hints = new Map<string, Hint>();
    for (const hint of answer.hints) hints.set(found.prints.rows[hint.row] ?? '', hint);
    mine.hints = hints;
    restore(found);
    if (found.places.some(({ row }) => !row.isConnected)) stale();
  };
  return {
    submit(found) {
      const mine: Sent = { page: found.prints.page, hints: null };
      sent = mine;
      void deliver(found, mine);
    },
    restore,
    page: () => sent?.page,
    forget() {
      sent = null;
    },
  };
}
