import { dayOf } from '../model/day';
import type { Entered } from '../model/entered';
import { subjectOf } from '../model/subject';
import { entriesOf } from './entries';
import type { ShopRecord } from './records';
import type { Store } from './store';

/** What was entered about the customers and tests of one shop. */
export async function enteredOfShop(
  store: Store,
  { id, timeZone }: Pick<ShopRecord, 'id' | 'timeZone'>,
): Promise<Entered> {
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
  return {
    contacts: contacts.filter(isOwn).map(day),
    optOuts: [...optOuts.values()],
    follows: own.filter(({ id: mark }) => mark === 'follows').map(day),
    referred: referrers.filter(isOwn).map(day),
    vips: vips.filter(isOwn).map((one) => ({ day: day(one), paid: one.value.paid })),
    benefits: benefits.filter(isOwn).map((one) => ({ day: day(one), amount: one.value.amount })),
    trials: trials.flatMap(({ subject, value }) => {
      const { stage, decidedAt, listing } = value;
      const of = subject ?? listing;
      if (decidedAt === null || (of !== null && subjectOf(of)?.shop !== id)) return [];
      if (stage === 'idea' || stage === 'testing') return [];
      return [{ day: dayOf(decidedAt, timeZone), passed: stage !== 'failed' }];
    }),
  };
}
