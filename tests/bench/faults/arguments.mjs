export const USAGE =
  'Usage: node tests/bench/faults.mjs [--only NAME,…] [--seed N] [--runs N] [--quick] [--json FILE]';

/** Words of the command line -> { only, seed, runs, quick, json } or { wrong: sentence }. */
export function parseFaultArguments(words, names) {
  const asked = { only: names, seed: 1, runs: null, quick: false, json: null };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--quick') asked.quick = true;
    else if (['--only', '--seed', '--runs', '--json'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) return { wrong: `${word} needs a value.` };
      if (word === '--only') asked.only = value.split(',');
      else if (word === '--seed') asked.seed = Number(value);
      else if (word === '--runs') asked.runs = Number(value);
      else asked.json = value;
    } else return { wrong: `Unknown option ${word}.` };
  }
  const strange = asked.only.find((name) => !names.includes(name));
  if (strange !== undefined) return { wrong: `No fault ${strange}; there are ${names.join(', ')}.` };
  if (!Number.isInteger(asked.seed)) return { wrong: '--seed takes a whole number.' };
  if (asked.runs !== null && !(Number.isInteger(asked.runs) && asked.runs > 0))
    return { wrong: '--runs takes a whole number above 0.' };
  return asked;
}
