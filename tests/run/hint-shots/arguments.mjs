/** Words of the command line -> { ids, dark, build, width } or { wrong: sentence }. */
export function parseShotArguments(words) {
  const asked = { ids: [], dark: false, build: true, width: 1360 };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--dark') asked.dark = true;
    else if (word === '--no-build') asked.build = false;
    else if (word === '--width') asked.width = Number(rest.shift());
    else if (word.startsWith('--')) return { wrong: `Unknown option ${word}.` };
    else asked.ids.push(word);
  }
  const { width } = asked;
  return Number.isInteger(width) && width >= 320 ? asked : { wrong: '--width takes pixels, 320 or more.' };
}
