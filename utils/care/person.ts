import type { CareRules, Contact, Nature, Standing } from '../model/care';
import type { BuyerOrder } from '../model/facts';
import type { EnteredFacts, PersonFacts } from '../model/person-facts';
import type { Verdict } from '../model/verdict';
import { standingOf } from './ladder';

/** The last thing that went wrong for a customer, as far as pages told. */
export type Trouble = { at: number; what: 'refund-open' | 'refunded' | 'bad-review'; stars: number | null };

/** A customer who may be worth a task today. */
export type Person = {
  subject: string;
  shop: string;
  label: string;
  /** The page of the newest order. */
  url: string | null;
  timeZone: string;
  /** False where only a masked or free name tells her apart: then nothing personal is said. */
  strong: boolean;
  verdict: Verdict | null;
  standing: Standing;
  /** Number of sales, those without a known time too. */
  nth: number;
  /** Times of the sales, oldest first. */
  sales: number[];
  /** Title of the first item of the newest order; null where it was never read. */
  item: string | null;
  trouble: Trouble | null;
  contacts: Contact[];
  doNotContact: boolean;
  blocked: boolean;
  /** VIP since then. */
  vipSince: number | null;
  birthday: { month: number; day: number } | null;
  /** True where the platform's rules let a shop lead buyers to contacts elsewhere; null: nobody looked. */
  mayGuide: boolean | null;
  /** True where she was asked to follow before, whatever she said. */
  guided: boolean;
} & Pick<PersonFacts, 'cycle' | 'tier' | 'silent'> &
  Pick<EnteredFacts, 'votes' | 'adopted' | 'others'>;

/** `mayGuide`: what the platform's profile says of leading buyers elsewhere. `now` in epoch milliseconds. */
export function personOf(
  facts: PersonFacts,
  mayGuide: boolean | null,
  rules: CareRules,
  now: number,
): Person {
  const { orders, earlier, badReview, entered, profile: _, ...rest } = facts;
  const { helped, ...marks } = entered;
  const kept = orders.filter(isSale);
  const sales = kept.flatMap(({ at }) => at ?? []).sort((a, b) => a - b);
  const trouble = troubleIn(orders);
  const review: Trouble | null = badReview && {
    at: badReview.at,
    what: 'bad-review',
    stars: badReview.stars,
  };
  return {
    ...rest,
    ...marks,
    standing: standingOf({ sales, earlier, helped }, rules, now),
    nth: kept.length + earlier,
    sales,
    trouble: review && (!trouble || trouble.at < review.at) ? review : trouble,
    mayGuide,
    guided: marks.contacts.some(({ task }) => task === 'welcome-new'),
  };
}

export function isSale({ state }: BuyerOrder): boolean {
  return state === 'sale' || state === 'refunding' || state === 'unknown';
}

/** What a message may speak of. */
export function itemField(item: string | null): Record<string, string> {
  return item === null ? {} : { item };
}

/** Time of the newest sale, null where none has a known time. */
export function newestOf({ sales }: Person): number | null {
  return sales.at(-1) ?? null;
}

/** The last contact of a kind of task or nature, null where there was none. */
export function lastContact({ contacts }: Person, of: { task?: string; nature?: Nature; asked?: true }) {
  const found = contacts.filter(
    (one) =>
      (of.task === undefined || one.task === of.task) &&
      (of.nature === undefined || one.nature === of.nature) &&
      (of.asked === undefined || one.ask !== null),
  );
  return found.reduce<Contact | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}

/** What is newest in a list of orders that went wrong; null where nothing did. */
export function troubleIn(orders: BuyerOrder[]): Trouble | null {
  const wrong = orders.flatMap(({ at, state }): Trouble[] => {
    if (at === null || (state !== 'refunding' && state !== 'refunded')) return [];
    return [{ at, what: state === 'refunding' ? 'refund-open' : 'refunded', stars: null }];
  });
  return wrong.reduce<Trouble | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}
