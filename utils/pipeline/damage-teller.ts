import { tellDamaged } from './told-loss';

/**
 * Passes on records that can't be read any more, as a store meets them (`StoreOptions.onDamage`): those of one moment
 * together. `after` is called where the seller has to be told something new.
 */
export function damageTeller(
  now: () => number,
  after: () => void,
  report: (error: unknown) => void,
): (table: string, key: string) => void {
  const met: [string, string][] = [];
  let telling = Promise.resolve();
  const tell = async () => {
    const records = met.splice(0);
    if (records.length > 0 && (await tellDamaged(records, now()))) after();
  };
  return (table, key) => {
    met.push([table, key]);
    telling = telling.then(tell).catch(report);
  };
}
