export const USAGE =
  'Usage: npm run bench:page -- [SHAPE ...] [--rows N,N,N] [--part reading|page|memory] [--json FILE]';
export const SHAPES = ['table', 'antd', 'blocks', 'cards'];
const PARTS = ['reading', 'page', 'memory'];

/** Words of the command line -> { shapes, rows, part, json } or { wrong: sentence }. */
export function parsePageArguments(words) {
  const asked = { shapes: [], rows: [50, 500, 5000], part: null, json: null };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (['--rows', '--part', '--json'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) return { wrong: `${word} needs a value.` };
      asked[word.slice(2)] = word === '--rows' ? value.split(',').map(Number) : value;
    } else if (word.startsWith('--')) return { wrong: `Unknown option ${word}.` };
    else asked.shapes.push(word);
  }
  const strange = asked.shapes.find((shape) => !SHAPES.includes(shape));
  if (strange) return { wrong: `There is no shape "${strange}": ${SHAPES.join(', ')}.` };
  if (asked.part !== null && !PARTS.includes(asked.part))
    return { wrong: `There is no part "${asked.part}": ${PARTS.join(', ')}.` };
  if (!asked.rows.every((n) => Number.isInteger(n) && n > 1 && n <= 5000))
    return { wrong: '--rows takes whole numbers from 2 to 5000, with commas between.' };
  if (asked.shapes.length === 0) asked.shapes = SHAPES;
  return asked;
}
