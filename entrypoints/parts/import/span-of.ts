import type { FileReport } from '../../../utils/model/files';
import { dayStart } from './day-text';

const DAY = 86_400_000;

export type Span = { from: number; to: number; top: string; bottom: string };

/**
 * The time a seller says the file holds all orders of: whole days, but never past the moment the file was true.
 * Null where the days don't fit.
 */
export function spanOf(report: FileReport, from: string, to: string): Span | null {
  const first = dayStart(from, report.timeZone);
  const last = dayStart(to, report.timeZone);
  if (first === null || last === null || report.span === null) return null;
  const end = Math.min(last + DAY - 1, report.asOf);
  return first < end ? { from: first, to: end, top: report.span.top, bottom: report.span.bottom } : null;
}
