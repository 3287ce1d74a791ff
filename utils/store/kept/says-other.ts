import type { CountsRecord } from '../records';
import { isSame } from '../same';
import { countNames } from '../sightings';
import type { RowTold } from './kept-lines';

/** Whether a row says of a known record a value that wasn't the last known one, whenever either was read. */
export function saysOther({ before, came }: RowTold): boolean {
  if (!before) return false;
  if (differs(before.fields, came.fields)) return true;
  if (!('sightings' in before) || !('sightings' in came)) return false;
  const [was, now] = [before.sightings.at(-1), came.sightings.at(-1)];
  return (
    countsDiffer(was, now) ||
    Object.entries(now?.by ?? {}).some(([variant, counts]) => countsDiffer(was?.by?.[variant], counts))
  );
}

type Registers = Record<string, { v: unknown } | undefined>;

const differs = (was: Registers, now: Registers): boolean =>
  Object.entries(now).some(([name, one]) => one !== undefined && !isSame(one.v, was[name]?.v));

const countsDiffer = (was: CountsRecord | undefined, now: CountsRecord | undefined): boolean =>
  countNames.some((name) => now?.[name] !== undefined && !isSame(now[name].v, was?.[name]?.v));
