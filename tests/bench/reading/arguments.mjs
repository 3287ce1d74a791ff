/** Words of the command line -> { ids, details, held, json, wait } or { wrong: sentence }. */
export function parseBenchArguments(words) {
  const asked = { ids: [], details: false, held: false, json: null, wait: 6000 };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--details' || word === '--held') asked[word.slice(2)] = true;
    else if (word === '--json') asked.json = rest.shift() ?? null;
    else if (word === '--wait') asked.wait = Number(rest.shift());
    else if (word.startsWith('--')) return { wrong: `Unknown option ${word}.` };
    else asked.ids.push(word);
  }
  return Number.isFinite(asked.wait) ? asked : { wrong: '--wait takes milliseconds.' };
}
