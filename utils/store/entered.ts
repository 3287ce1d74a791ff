import { monthNamed } from '../model/calendar';
import { dayOf } from '../model/day';
import type { Entered } from '../model/entered';
import type { Edge } from '../model/entries/edge';
import type { Entry } from '../model/entry';
import { subjectOf } from '../model/subject';
import { enteredBuyers } from './entered-buyers';
import { entriesOf } from './entries';
import { reachedBy } from './reached';
import type { ShopRecord } from './records';
import type { Store } from './store';

/** What was entered about the customers, staff, tests and spending of one shop. */
export async function enteredOfShop(
  store: Store,
  shop: Pick<ShopRecord, 'id' | 'timeZone'>,
): Promise<Entered> {
  const { id, timeZone } = shop;
  const isOwn = ({ subject }: { subject: string | null }) =>
    subject !== null && subjectOf(subject)?.shop === id;
  const day = ({ when, at }: { when: number | null; at: number }) => dayOf(when ?? at, timeZone);
  const [contacts, marks, referrers, vips, benefits, trials] = await Promise.all([
    entriesOf(store, 'contact'),
    entriesOf(store, 'mark'),
    entriesOf(store, 'referrer'),
    entriesOf(store, 'vip'),
    entriesOf(store, 'benefit'),
    entriesOf(store, 'trial'),
  ]);
  const own = marks.filter(isOwn);
  // Whoever both asked for no more and blocked is one person.
  const optOuts = new Map<string, number>();
  for (const one of own.filter(({ id: mark }) => mark === 'do-not-contact' || mark === 'blocked')) {
    const key = one.subject ?? '';
    optOuts.set(key, Math.min(optOuts.get(key) ?? Number.POSITIVE_INFINITY, day(one)));
  }
  const [brought, members, given] = [referrers.filter(isOwn), vips.filter(isOwn), benefits.filter(isOwn)];
  const helped = helpedBy(own, referrers, shop);
  const bringers = new Set(brought.map(({ value }) => value.by));
  const gift = (one: Entry<'benefit'>) => ({ day: day(one), amount: one.value.amount });
  return {
    contacts: contacts.filter(isOwn).map(day),
    optOuts: [...optOuts.values()],
    follows: own.filter(({ id: mark }) => mark === 'follows').map(day),
    referred: brought.map(day),
    vips: members.map((one) => ({ day: day(one), paid: one.value.paid })),
    benefits: given.map(gift),
    rewards: given.filter(({ subject }) => bringers.has(subject ?? '')).map(gift),
    referredBuyers: await enteredBuyers(store, shop, brought, false),
    vipBuyers: await enteredBuyers(store, shop, members, true, helped),
    helpers: await enteredBuyers(
      store,
      shop,
      [...helped.keys()].map((subject) => ({ subject, when: 0, at: 0 })),
      false,
      helped,
    ),
    reached: await reachedBy(store, shop, contacts.filter(isOwn)),
    ...testsOf(trials, shop),
    ...(await workOf(store, shop, contacts.filter(isOwn))),
    ...(await spentOf(store, shop)),
    ...(await saidOf(store, shop)),
  };
}

/** Days on which customers brought a friend or joined a channel of the shop's own, by customer: as their panels count it. */
function helpedBy(
  marks: Entry<'mark'>[],
  referrers: Entry<'referrer'>[],
  { id, timeZone }: Pick<ShopRecord, 'id' | 'timeZone'>,
): Map<string, number[]> {
  const helped = new Map<string, number[]>();
  const put = (key: string, { when, at }: { when: number | null; at: number }) =>
    helped.set(key, [...(helped.get(key) ?? []), dayOf(when ?? at, timeZone)]);
  for (const one of marks) if (one.id === 'follows' || one.id === 'group') put(one.subject ?? '', one);
  for (const one of referrers) if (subjectOf(one.value.by)?.shop === id) put(one.value.by, one);
  return helped;
}

function testsOf(trials: Entry<'trial'>[], { id, timeZone }: Pick<ShopRecord, 'id' | 'timeZone'>) {
  const own = trials.filter(({ subject, value }) => {
    const of = subject ?? value.listing;
    return of === null || subjectOf(of)?.shop === id;
  });
  const isDecided = ({ value }: Entry<'trial'>) => value.stage !== 'idea' && value.stage !== 'testing';
  return {
    trials: own.flatMap((one) => {
      const { decidedAt, stage } = one.value;
      if (decidedAt === null || !isDecided(one)) return [];
      return [{ day: dayOf(decidedAt, timeZone), passed: stage !== 'failed' }];
    }),
    picks: own.flatMap((one) => {
      const { picker, startedAt, decidedAt, stage } = one.value;
      const at = isDecided(one) ? decidedAt : startedAt;
      if (picker === null || at === null) return [];
      return [{ day: dayOf(at, timeZone), picker, passed: isDecided(one) ? stage !== 'failed' : null }];
    }),
  };
}

async function workOf(
  store: Store,
  { timeZone }: Pick<ShopRecord, 'timeZone'>,
  contacts: Entry<'contact'>[],
): Promise<Pick<Entered, 'members' | 'present' | 'served' | 'typed'>> {
  const members = await entriesOf(store, 'member');
  // What one click changed is one change, however many rows it was.
  const batches = new Map<string, number>();
  await store.db.changes.each(({ batch, at, after }) => {
    // That a digest was opened is noted by itself.
    if (!(after.kind === 'digest' && after.id.endsWith(':issue'))) batches.set(batch, at);
  });
  return {
    members: members.map(({ id, value }) => ({ id, name: value.name })),
    present: members.filter(({ value }) => value.leftAt === null).length,
    served: contacts.flatMap(({ when, at, value }) => {
      if (value.member === null || value.nature !== 'service') return [];
      const isFix = value.task?.startsWith('make-good|') === true;
      return [{ day: dayOf(when ?? at, timeZone), member: value.member, isFix }];
    }),
    typed: [...batches.values()].map((at) => dayOf(at, timeZone)),
  };
}

async function spentOf(
  store: Store,
  { id, timeZone }: Pick<ShopRecord, 'id' | 'timeZone'>,
): Promise<Pick<Entered, 'ads' | 'scores'>> {
  const isOwn = ({ subject }: { subject: string | null }) =>
    subject !== null && subjectOf(subject)?.shop === id;
  const [ads, scores] = await Promise.all([entriesOf(store, 'ad-spend'), entriesOf(store, 'dsr')]);
  return {
    ads: ads.filter(isOwn).flatMap(({ id: name, value }) => {
      const month = monthNamed(name);
      return month === null ? [] : [{ month, amount: value.amount }];
    }),
    scores: scores
      .filter(isOwn)
      .map(({ when, at, value }) => ({ day: dayOf(when ?? at, timeZone), ...value }))
      .sort((a, b) => a.day - b.day),
  };
}

async function saidOf(
  store: Store,
  { id, timeZone }: Pick<ShopRecord, 'id' | 'timeZone'>,
): Promise<Pick<Entered, 'ideas' | 'edges'>> {
  const isOwn = ({ subject }: { subject: string | null }) =>
    subject !== null && subjectOf(subject)?.shop === id;
  const [ideas, edges] = await Promise.all([entriesOf(store, 'suggestion'), entriesOf(store, 'edge')]);
  return {
    ideas: ideas.filter(isOwn).map(({ when, at, value: { state, decidedAt } }) => ({
      day: dayOf(when ?? at, timeZone),
      adoptedDay: state === 'adopted' && decidedAt !== null ? dayOf(decidedAt, timeZone) : null,
    })),
    edges: edges.filter(isOwn).map(({ subject, value }): [string, Edge] => [subject ?? '', value.kind]),
  };
}
