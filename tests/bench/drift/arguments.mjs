export const USAGE =
  'Usage: node tests/bench/drift.mjs [ID ...] [--only MUTATION] [--seed N] [--times N] [--many N] [--details] [--json FILE] [--keep FOLDER]';

/** Words of the command line -> { ids, only, seed, times, many, details, json, keep } or { wrong: sentence }. */
export function parseDriftArguments(words) {
  const asked = { ids: [], only: null, seed: 1, times: 1, many: 0, details: false, json: null, keep: null };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--details') asked.details = true;
    else if (['--only', '--json', '--keep', '--seed', '--times', '--many'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) return { wrong: `${word} needs a value.` };
      asked[word.slice(2)] = /^--(?:seed|times|many)$/.test(word) ? Number(value) : value;
    } else if (word.startsWith('--')) return { wrong: `Unknown option ${word}.` };
    else asked.ids.push(word);
  }
  if (!Number.isInteger(asked.seed)) return { wrong: '--seed takes a whole number.' };
  if (!Number.isInteger(asked.times) || asked.times < 1)
    return { wrong: '--times takes a number from 1 up.' };
  if (!Number.isInteger(asked.many) || asked.many < 0) return { wrong: '--many takes a number of pages.' };
  return asked;
}
