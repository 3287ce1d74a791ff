import type { Place } from '../../model/pictures';
import type { Period } from '../../model/report';
import { classesOf } from '../abc';
import type { Material } from '../figure';
import { rankedIn } from '../ranked-in';

/** All listings that sold, the best first. */
export function paretoOf(material: Material, period: Period): Place[] {
  const titles = new Map(material.sums.goods.rows.map(({ key, title }) => [key, title]));
  const sold = rankedIn(material, period);
  const total = sold.reduce((sum, { minor }) => sum + minor, 0);
  const { a, b, c } = classesOf(sold);
  let upTo = 0;
  const graded = [a, b, c].flatMap((goods, i) => goods.map((one) => ({ ...one, grade: GRADES[i] ?? 'c' })));
  return graded.map(({ key, minor, grade }) => {
    upTo += minor / total;
    return { key, title: titles.get(key) ?? key, minor, upTo, grade };
  });
}

const GRADES = ['a', 'b', 'c'] as const;
