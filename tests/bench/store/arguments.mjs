export const USAGE =
  'Usage: node tests/bench/store.mjs [--sizes 10000,100000,1000000] [--batch ROWS] [--json FILE] [--put] [--keep]';

const SIZES = [10_000, 100_000, 1_000_000];

/** Words of the command line -> { sizes, batch, json, put, keep } or { wrong: sentence }. */
export function parseStoreArguments(words) {
  const asked = { sizes: SIZES, batch: 500, json: null, put: false, keep: false };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--keep') asked.keep = true;
    else if (word === '--put') asked.put = true;
    else if (['--sizes', '--batch', '--json'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) return { wrong: `${word} needs a value.` };
      if (word === '--json') asked.json = value;
      else if (word === '--batch') asked.batch = Number(value);
      else asked.sizes = value.split(',').map(Number);
    } else return { wrong: `Unknown option ${word}.` };
  }
  if (asked.sizes.some((size) => !Number.isInteger(size) || size < 1000))
    return { wrong: '--sizes takes whole numbers from 1000 up, with commas between.' };
  if (!Number.isInteger(asked.batch) || asked.batch < 50 || asked.batch > 5000)
    return { wrong: '--batch takes a whole number from 50 to 5000.' };
  return asked;
}

export const DAY_USAGE = 'Usage: node tests/bench/day.mjs [--buyers 3000,30000,300000] [--json FILE]';

/** Words of the command line -> { buyers, json } or { wrong: sentence }. */
export function parseDayArguments(words) {
  const asked = { buyers: [3000, 30_000, 300_000], json: null };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    const value = rest.shift();
    if (word !== '--buyers' && word !== '--json') return { wrong: `Unknown option ${word}.` };
    if (value === undefined) return { wrong: `${word} needs a value.` };
    if (word === '--json') asked.json = value;
    else asked.buyers = value.split(',').map(Number);
  }
  if (asked.buyers.some((n) => !Number.isInteger(n) || n < 1000))
    return { wrong: '--buyers takes whole numbers from 1000 up, with commas between.' };
  return asked;
}
