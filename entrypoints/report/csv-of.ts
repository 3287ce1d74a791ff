import { stateOf } from '../../components/report/check-mark';
import type { Shown } from '../../components/report/figure-card';
import { minorDigits } from '../../utils/model/minor';
import type { Unit } from '../../utils/model/report';
import { csvText } from '../../utils/pipeline/csv-cell';
import type { Words } from '../../utils/words';

/** The figures as lines of a table: block, name, value, value before, unit, check, what it means. Money in whole units. */
export function csvOf(words: Words, figures: Shown[], currency: string): string {
  const { report } = words;
  const plain = (value: number | null, unit: Unit) => {
    if (value === null) return null;
    return unit === 'money' ? value / 10 ** minorDigits(currency || null) : value;
  };
  const lines = figures.map(({ id, block, unit, now, before }) => [
    report.blocks[block],
    report.figures[id].name,
    plain(now.value, unit),
    plain(before?.value ?? null, unit),
    unit === 'money' ? currency : unit === 'share' ? '0–1' : '',
    now.value === null || now.checks.length === 0 ? '' : report.states[stateOf(now.checks)],
    report.figures[id].means,
    now.lacks.map(({ code, n }) => report.lacks[code](n ?? 0)).join(' '),
  ]);
  const heads = [...report.csvHeads];
  return csvText([heads, ...lines]);
}
