import { dayName, mondayOf } from '../model/calendar';
import type { Digest, SectionState } from '../model/entries/digest';
import { type Block, blocks, type Period } from '../model/report';

/** The weekly digest: its sections, and what the boss did about each. */

export const digestSections = [...blocks, 'goals'] as const;
export type DigestSection = Block | 'goals';

/** Opened but unread so many times in a row, a section is proposed for removal. */
export const UNREAD_TIMES = 4;

/** The last whole week before a day of the shop, Monday to Sunday. */
export function weekBefore(today: number): Period {
  const monday = mondayOf(today);
  return { from: monday - 7, to: monday - 1 };
}

/** What a week's digest is called: its Monday as YYYY-MM-DD. */
export function issueOf({ from }: Period): string {
  return dayName(from);
}

export function stateOf(value: Digest | undefined): SectionState {
  if (!value) return 'unread';
  if (value.follow !== '') return value.isDone ? 'followed' : 'following';
  return value.answer === '' ? 'read' : 'answered';
}

type Known = { id: string; value: Digest };

/**
 * How often in a row a section was left unread, of the issues before this one that were opened at all: what nobody
 * opened says nothing of its sections.
 */
export function unreadTimes(known: Known[], section: DigestSection, issue: string): number {
  const opened = known
    .flatMap(({ id }) => (id.endsWith(':issue') ? [id.slice(0, -':issue'.length)] : []))
    .filter((one) => one < issue)
    .sort()
    .reverse();
  const read = new Set(known.map(({ id }) => id));
  const last = opened.findIndex((one) => read.has(`${one}:${section}`));
  return last < 0 ? opened.length : last;
}
