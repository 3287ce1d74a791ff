import { activityState } from '../../care/activity';
import { scoreFalls } from '../../care/score-fall';
import { noTeam, type TeamFacts } from '../../care/team-facts';
import { DAY, dayOf } from '../../model/day';
import type { Settings } from '../../model/settings';
import { keyOf, subjectOf } from '../../model/subject';
import { entriesBetween, entriesOf } from '../../store/entries';
import { proposedPairs } from '../../store/proposed-pairs';
import { namesOf } from '../../store/search-notes';
import type { Store } from '../../store/store';
import { keptSums } from '../../store/sums';
import { allFigures } from '../figures';
import { board } from './board';
import { goalsView } from './goals';
import { orderFacts } from './orders';
import { poolLoads, present } from './pool-loads';

/** Everything the seller set up that may be due now: each costs by what there is of it. `now` in epoch milliseconds. */
export async function teamFacts(store: Store, settings: Settings, now: number): Promise<TeamFacts> {
  const first = (await store.db.shops.toCollection().first())?.id;
  if (first === undefined) return noTeam;
  const own = (id: string) => ({ subject: keyOf({ kind: 'shop', shop: first, id }), url: null });
  const tests = (await board(store, settings.team, now)).lines;
  return {
    followUps: await followUps(store, now),
    choices: tests.flatMap(({ id, trial, label }) =>
      trial.stage === 'idea' || trial.stage === 'testing'
        ? [{ id, title: trial.title || (label ?? ''), shop: subjectOf(trial.listing ?? '')?.shop ?? null }]
        : [],
    ),
    tests: tests.flatMap(({ id, trial, state, label, url }) =>
      state.day === null || trial.stage !== 'testing'
        ? []
        : [
            {
              ...{ ...own(`test:${id}`), label: trial.title || (label ?? ''), url },
              ...{ finding: state.finding, day: state.day, of: state.of, startedAt: trial.startedAt ?? 0 },
              ...{ isOverBudget: state.isOverBudget, early: numberOrNull(state.earlyStock) },
            },
          ],
    ),
    ...(await staffFacts(store, own, now)),
    suppliers: (await entriesOf(store, 'supplier')).flatMap(({ id, when, value }) => {
      if (value.everyDays === null) return [];
      const days = when === null ? null : Math.max(0, Math.floor((now - when) / DAY));
      const due = when === null ? now : when + value.everyDays * DAY;
      return [{ ...own(`supplier:${id}`), label: value.name, days, every: value.everyDays, due }];
    }),
    activities: (await entriesOf(store, 'activity')).map(({ id, when, value }) => {
      const { isStopLoss, wantsResult } = activityState(value, when ?? value.until, now);
      return { ...own(`activity:${id}`), label: value.name, isStopLoss, wantsResult, until: value.until };
    }),
    sames: await sameFacts(store),
    orders: await orderFacts(store, settings.team.shipHours, now),
    excuses: (await entriesOf(store, 'justify')).flatMap(({ subject, value }) =>
      subject === null ? [] : [{ subject, price: value.price }],
    ),
    goals: await goalFacts(store, settings, now),
    scores: await scoreFacts(store, settings.team.scoreDrop),
  };
}

/** Pairs asked about on one day: a shop opened anew may share thousands. */
const MOST_SAMES = 3;

async function sameFacts(store: Store): Promise<TeamFacts['sames']> {
  const pairs = await proposedPairs(store, MOST_SAMES);
  if (pairs.length === 0) return [];
  const named = await namesOf(store, pairs.flat());
  const shops = new Map((await store.db.shops.toArray()).map(({ id, name }) => [id, name]));
  return pairs.flatMap(([subject, other]) => {
    const known = named.get(subject);
    const shopName = shops.get(subjectOf(other)?.shop ?? '');
    return known && shopName !== undefined ? [{ subject, ...known, shopName }] : [];
  });
}

/** Older than this nobody follows up any more. */
const LOST = 366 * DAY;

async function followUps(store: Store, now: number): Promise<TeamFacts['followUps']> {
  const due = await entriesBetween(store, 'follow-up', now - LOST, now + 1);
  const named = await namesOf(
    store,
    due.flatMap(({ subject }) => subject ?? []),
  );
  return due.flatMap(({ subject, when, value }) =>
    subject === null || when === null
      ? []
      : [{ subject, at: when, what: value.what, ...(named.get(subject) ?? { label: subject, url: null }) }],
  );
}

type Own = (id: string) => { subject: string; url: null };

async function staffFacts(store: Store, own: Own, now: number): Promise<Pick<TeamFacts, 'pools' | 'free'>> {
  const staff = present(await entriesOf(store, 'member'));
  // Without staff there is nothing to share out, and no customers have to be counted.
  if (staff.length === 0) return { pools: [], free: null };
  const { loads, free } = await poolLoads(store, now);
  return {
    pools: staff.map(({ id, value: { name, cap } }) => ({
      ...{ ...own(`pool:${id}`), label: name },
      ...{ load: loads[id] ?? 0, cap },
    })),
    free: { ...own('pool:free'), label: '—', buyers: free },
  };
}

async function goalFacts(store: Store, settings: Settings, now: number): Promise<TeamFacts['goals']> {
  const goals = await entriesOf(store, 'goal');
  const facts: TeamFacts['goals'] = [];
  for (const shop of await store.db.shops.toArray()) {
    const mine = goals.filter(
      ({ subject }) => subject === keyOf({ kind: 'shop', shop: shop.id, id: 'goals' }),
    );
    const kept = mine.length > 0 ? await keptSums(store, shop.id) : null;
    if (!kept) continue;
    // Figures of another day say nothing of today's pace.
    const today = dayOf(now, shop.timeZone);
    if (dayOf(kept.at, shop.timeZone) !== today) continue;
    const material = { sums: kept.sums, cur: 0, today, thresholds: settings.thresholds };
    for (const { id, figure, target, block, pace } of goalsView(mine, null, allFigures, material, now).lines)
      if (pace.finding === 'behind')
        facts.push({
          ...{
            subject: keyOf({ kind: 'shop', shop: shop.id, id: `goal:${id}` }),
            label: shop.name,
            url: null,
          },
          ...{
            figure,
            block,
            isQuality: block === 'quality' || block === 'people',
            reached: pace.progress ?? 0,
          },
          expected: pace.expected === null || target === 0 ? null : pace.expected / target,
        });
  }
  return facts;
}

/** A task of each fall: its subject names the reading it ended in, so the next fall is another one. */
async function scoreFacts(store: Store, drop: number): Promise<TeamFacts['scores']> {
  const entries = await entriesOf(store, 'dsr');
  if (entries.length < 2) return [];
  const shops = await store.db.shops.toArray();
  return shops.flatMap(({ id: shop, name }) => {
    const own = entries.filter(({ subject }) => subjectOf(subject ?? '')?.shop === shop);
    const readings = own.map(({ when, at, value }) => ({ at: when ?? at, value }));
    return scoreFalls(readings, drop).map((fall) => ({
      ...fall,
      ...{ label: name, url: null },
      subject: keyOf({ kind: 'shop', shop, id: `score:${fall.which}:${fall.toAt}` }),
    }));
  });
}

function numberOrNull(value: number | true | null): number | null {
  return typeof value === 'number' ? value : null;
}
