import type { CapReason } from '../model/care';
import type { Stand } from '../model/rule-ids';
import type { Thresholds } from '../model/settings';
import type { TaskKind } from '../model/task';
import { aboutTask } from '../model/task-kinds';
import type { Reason } from '../model/verdict';
import { allowance } from './cap';
import type { CareFacts, CareKind } from './kind';
import type { Person } from './person';

/** What is best done next for one customer: a kind of task, rest until a day, or nothing. */
export type NextCare =
  | { do: 'task'; kind: TaskKind; because: Reason[] }
  | { do: 'rest'; why: CapReason; until: number | null }
  | { do: 'nothing' };

/** What a tier is worth more of, added to what the task is worth: the best are served, the fading woken, the new shown around. */
const SUITS: Partial<Record<Stand, Partial<Record<TaskKind, number>>>> = {
  champion: { 'hand-card': 20, 'thank-repeat': 15, 'ask-vote': 15, 'ask-referral': 10 },
  loyal: { 'thank-repeat': 15, 'remind-again': 10, 'ask-referral': 10, 'ask-review': 5 },
  promising: { 'usage-tip': 20, 'thank-repeat': 10, 'remind-again': 10 },
  newcomer: { 'welcome-new': 20, 'usage-tip': 15 },
  'at-risk': { 'wake-sleeper': 30, 'remind-again': 10 },
  plain: { 'usage-tip': 5, 'remind-again': 5 },
};

/**
 * The best next step for one person by her tier, of what the kinds propose for her: what she isn't to be written for now
 * is left out, and whoever is lost is sold nothing any more. `facts` hold her alone.
 */
export function nextCare(
  kinds: CareKind[],
  person: Person,
  facts: CareFacts,
  thresholds: Thresholds,
  now: number,
): NextCare {
  const { tier, timeZone } = person;
  const proposed = kinds
    .flatMap((kind) => {
      const { contact } = aboutTask(kind.id);
      if (!contact || (tier === 'lost' && contact.nature === 'marketing')) return [];
      const [own] = kind
        .propose({ ...facts, people: [person] }, thresholds, now)
        .filter(({ subject }) => subject === person.subject);
      const suits = (tier && SUITS[tier]?.[kind.id]) ?? 0;
      const may = allowance(person, contact.nature, contact.ask, facts.rules, now, timeZone);
      return own ? [{ kind: kind.id, because: own.because, worth: own.worth + suits, may }] : [];
    })
    .sort((a, b) => b.worth - a.worth || (a.kind < b.kind ? -1 : 1));
  const best = proposed.find(({ may }) => may.ok);
  if (best) return { do: 'task', kind: best.kind, because: best.because };
  const [first] = proposed;
  if (first && !first.may.ok) return { do: 'rest', why: first.may.why, until: first.may.until };
  return { do: 'nothing' };
}
