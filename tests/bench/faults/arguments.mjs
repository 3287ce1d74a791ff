export const USAGE = 'Usage: node tests/bench/faults.mjs [--only NAME,…] [--seed N] [--quick] [--json FILE]';

/** Words of the command line -> { only, seed, quick, json } or { wrong: sentence }. */
export function parseFaultArguments(words, names) {
  const asked = { only: names, seed: 1, quick: false, json: null };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--quick') asked.quick = true;
    else if (['--only', '--seed', '--json'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) return { wrong: `${word} needs a value.` };
      if (word === '--only') asked.only = value.split(',');
      else if (word === '--seed') asked.seed = Number(value);
      else asked.json = value;
    } else return { wrong: `Unknown option ${word}.` };
  }
  const strange = asked.only.find((name) => !names.includes(name));
  if (strange !== undefined) return { wrong: `No fault ${strange}; there are ${names.join(', ')}.` };
  if (!Number.isInteger(asked.seed)) return { wrong: '--seed takes a whole number.' };
  return asked;
}
