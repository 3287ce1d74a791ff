const USAGE = 'Usage: node tests/bench/judging.mjs [--quick] [--json FILE] [--pictures FOLDER]';

/** Command line words -> { json, pictures, quick } or { wrong: sentence }. */
export function parseJudgingArguments(words) {
  const asked = { json: null, pictures: null, quick: false };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    const [name, given] = word.split('=', 2);
    if (word === '--quick') asked.quick = true;
    else if (name === '--json' || name === '--pictures') {
      const key = name.slice(2);
      asked[key] = given ?? rest.shift() ?? '';
      if (asked[key] === '') return { wrong: `${name} needs a name. ${USAGE}` };
    } else return { wrong: `Unknown word ${word}. ${USAGE}` };
  }
  return asked;
}
