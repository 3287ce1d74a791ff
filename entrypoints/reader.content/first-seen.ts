import type { Look } from './settle';

/** Since when the page shows the rows it shows: what a page knows is as old as its rows, not as our look at them. */
export type FirstSeen = (look: Pick<Look, 'reading' | 'prints' | 'marks'>, now: number) => number;

/** A reader that starts in a page of this age or more, in milliseconds, did not see its rows come. */
const LATE = 60_000;

/** Since when rows may have come unseen before the first look; null where the page comes in front of our eyes. */
export function unseenSince({ document, performance }: Window, now: number): number | null {
  const age = performance.now();
  if (age >= LATE) return Math.floor(now - age);
  return document.hidden ? now : null;
}

/**
 * Rows count as unchanged while their values or their words stay, in whatever order: "22 days ago" may become
 * "23 days ago" on a page that ticks, and stand for another day on one that was left open overnight.
 */
export function makeFirstSeen(): FirstSeen {
  let before: { values: string; words: string; at: number } | null = null;
  return ({ reading, prints, marks }, now) => {
    const values = reading.status === 'read' ? [...prints.rows].sort().join() : prints.page;
    const words = reading.status === 'read' ? wordsOf(marks) : '';
    const same = before && (before.values === values || (words !== '' && before.words === words));
    before = { values, words, at: same && before ? before.at : now };
    return before.at;
  };
}

const wordsOf = (marks: Look['marks']) =>
  marks
    .map((mark) => mark.text)
    .sort()
    .join('\n');
