import type { EvidenceFacts, ListingDossier } from '../../model/dossier';
import type { Buyer, BuyerOrder } from '../../model/facts';
import type { StoredFit } from '../../model/outlook';
import type { Thresholds } from '../../model/settings';
import { sleepingFlag } from './flags';
import { foresee } from './forecast';
import { turnsOf } from './pace';
import type { Patron } from './people-shape';
import { purseOf } from './rfm-score';
import type { Person } from './sales-book';
import type { Shelf } from './standings';
import { buyerDays, counts, goodsDays, type SubjectDays } from './subject-days';

/** Gathers a shop's listings one by one; keeps of each only what the fit and its place in the shop need. */
export function goodsBook(today: number) {
  const all: SubjectDays[] = [];
  const shelf: Shelf[] = [];
  return {
    shelf,
    add(dossier: ListingDossier): void {
      const days = goodsDays(dossier, today);
      if (days) all.push(days);
      const { key, title, spec, category } = dossier.listing;
      const lastSale = dossier.sales.days.findLast(({ orders }) => orders > 0)?.day ?? null;
      shelf.push({ key, title, spec, category, lastSale, growth: turnsOf(dossier, today)?.growth ?? null });
    },
    days: () => all.map(({ days }) => days),
  };
}

type Known = { key: string; strong: boolean; days: SubjectDays };
export type PeopleBook = ReturnType<typeof peopleBook>;

/** Gathers a shop's buyers one by one. Orders that don't count, brushing among them, aren't seen at all. */
export function peopleBook(about: {
  evidence: EvidenceFacts;
  timeZone: string;
  today: number;
  currency: string | null;
}) {
  const { evidence, timeZone, today, currency } = about;
  const all: Known[] = [];
  const persons = new Map<string, Person>();
  const patrons: Patron[] = [];
  return {
    persons,
    patrons,
    /** `earlier`: sales that are only known as a sum. */
    add(buyer: Buyer, earlier: number): void {
      const orders = buyer.orders.filter(counts);
      const sales = orders.length + earlier;
      const first = earlier > 0 ? null : firstOf(orders);
      persons.set(buyer.key, { n: persons.size, strong: buyer.strong, sales, first });
      const days = buyerDays({ buyer, evidence, timeZone }, today);
      if (days) all.push({ key: buyer.key, strong: buyer.strong, days });
      const purse = purseOf({ buyer, earlier: null, timeZone }, today);
      if (!buyer.strong || purse.recency === null) return;
      const spent = purse.currency === currency ? purse.spent : null;
      patrons.push({ recency: purse.recency, sales, spent });
    },
    days: () => all.map(({ days: { days } }) => days),
    /** Buyers on strong keys, and those of them with one order. */
    counted: () => ({ buyers: patrons.length, once: patrons.filter(({ sales }) => sales === 1).length }),
    /** Strong returning buyers past their own rhythm, by per cent of P(no order). */
    late(fit: StoredFit, span: number): number[] {
      const bins: number[] = new Array(101).fill(0);
      for (const { strong, days } of all) {
        const seen = strong && days.days.length > 1 ? foresee(fit, days, span) : null;
        if (!seen || seen.silent === null || seen.gap === null || seen.silence <= seen.gap) continue;
        const at = Math.floor(seen.silent * 100);
        bins[at] = (bins[at] ?? 0) + 1;
      }
      return bins;
    },
    /** How many sleep, on strong keys. */
    sleeping(fit: StoredFit, span: number, thresholds: Thresholds): number {
      return all.filter(({ strong, days }) => {
        const seen = strong && days.days.length > 1 ? foresee(fit, days, span) : null;
        return seen ? sleepingFlag(fit, seen, thresholds).flagged : false;
      }).length;
    },
  };
}

function firstOf(orders: BuyerOrder[]): number | null {
  const times = orders.flatMap(({ at }) => at ?? []);
  return times.length > 0 ? Math.min(...times) : null;
}
