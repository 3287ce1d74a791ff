import type { CareFacts, CareKind } from '../care/kind';
import { personOf } from '../care/person';
import { plan, proposals } from '../care/plan';
import type { TeamFacts } from '../care/team-facts';
import type { Settings } from '../model/settings';
import { subjectOf } from '../model/subject';
import { type CareMaterial, careMaterial, knownTasks } from '../store/care-facts';
import type { Judges } from '../store/judged';
import { setSkipped } from '../store/skipped';
import type { Store } from '../store/store';
import { dayTasks } from '../store/tasks';
import { whyOf } from './launch';
import { mayGuide } from './may-guide';
import { dayCaps } from './team/day-caps';
import { teamFacts } from './team/facts';

/** Candidates looked at per task wanted: some are muted, done or not worth it. */
const SPARE = 8;

export type PlanDeps = { store: Store; kinds: CareKind[]; judges: Judges; settings: Settings; now: number };

/** Plans today's tasks and stores them. Answers whether anything changed. `now` in epoch milliseconds. */
export async function planDay({ store, kinds, judges, settings, now }: PlanDeps): Promise<boolean> {
  const { db } = store;
  const { thresholds, care } = settings;
  const ask = { need: thresholds.deadDays, ahead: care.birthdayAhead, tip: care.tipDays };
  const most = thresholds.tasksPerDay * SPARE;
  const { pending, ...material } = await careMaterial(store, judges.buyer, ask, most, now);
  const facts = factsOf(material, settings, await teamFacts(store, settings, now), now);
  const keys = new Set(pending.map(({ key }) => key));
  const proposed = proposals(kinds, facts, thresholds, now, most, keys);
  for (const { key } of proposed) keys.add(key);
  // What was gathered may be a moment old; what the seller ticked meanwhile is not.
  return db.transaction('rw', [db.tasks, db.mutes, db.meta, db.entries], async () => {
    const subjects = proposed.map(({ subject }) => subject);
    const known = await knownTasks(store, [...keys], subjects);
    const { done, doneToday } = await dayTasks(store, now);
    const caps = await dayCaps(store, subjects, done);
    const made = plan({ proposed, facts, ...known, doneToday, caps, thresholds, now });
    await db.tasks.bulkPut(made.put);
    await db.tasks.bulkDelete(made.drop);
    await setSkipped(store, made.skipped);
    return made.put.length + made.drop.length > 0;
  });
}

function factsOf(
  { people: known, launches, ...material }: Omit<CareMaterial, 'pending'>,
  { care }: Settings,
  team: TeamFacts,
  now: number,
): CareFacts {
  const people = known.map((one) => personOf(one, mayGuide(one.profile), care, now));
  // Nothing is announced where nobody dear is known: of those who are active, at least one.
  const shops = new Set(people.flatMap((one) => (whyOf(one) ? [one.shop] : [])));
  return {
    ...material,
    launches: launches.filter(({ subject }) => shops.has(subjectOf(subject)?.shop ?? '')),
    people,
    rules: care,
    team,
  };
}
