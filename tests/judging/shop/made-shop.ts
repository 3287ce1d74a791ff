import { finish } from '../../../utils/judging/models/slices';
import { fitSubjects } from '../../../utils/judging/shop/fit-subjects';
import type { ShopOutlook, StoredFit } from '../../../utils/model/outlook';
import { TODAY } from '../dossiers';
import { madeUpDays } from '../models/made-up';

const UNTIL = 500;

/** Days of made-up subjects that end today. */
export function madeDays(n: number): number[][] {
  return madeUpDays(n, UNTIL).map((days) => days.map((day) => day + TODAY + 1 - UNTIL));
}

const fits = new Map<string, StoredFit>();

/** A fit of `n` made-up subjects; the same each time. */
export function madeFit(n: number, event: 'silence' | 'visit' = 'silence'): StoredFit {
  const known = fits.get(`${n} ${event}`) ?? finish(fitSubjects(madeDays(n), TODAY + 1, 90, event));
  fits.set(`${n} ${event}`, known);
  return known;
}

/** A shop of so many listings and buyers that behave alike. */
export function outlook(n: number, extra: Partial<ShopOutlook> = {}): ShopOutlook {
  return {
    shop: 'shop',
    print: '',
    madeAt: 0,
    from: TODAY + 1,
    span: 90,
    goods: madeFit(n),
    people: madeFit(n, 'visit'),
    counts: { sleeping: 0 },
    ...extra,
  };
}
