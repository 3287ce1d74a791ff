/** Command line words -> { json, quick } or { wrong: sentence }. */
export function parseJudgingArguments(words) {
  const asked = { json: null, quick: false };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--quick') asked.quick = true;
    else if (word === '--json' || word.startsWith('--json=')) {
      asked.json = word === '--json' ? (rest.shift() ?? '') : word.slice('--json='.length);
      if (asked.json === '') return { wrong: '--json needs the name of a file.' };
    } else
      return { wrong: `Unknown word ${word}. Usage: node tests/bench/judging.mjs [--quick] [--json FILE]` };
  }
  return asked;
}
