export const USAGE = 'Usage: npm run read -- URL|FILE ... [--profile ID] [--wait MS]';
const DEFAULT_WAIT_MS = 6000;

/** Command line words -> { targets, profile, wait } or { wrong: sentence }. `wait` is in milliseconds. */
export function parseReadArguments(words) {
  const asked = { targets: [], profile: null, wait: DEFAULT_WAIT_MS };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    const [name, inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (name === '--profile' || name === '--wait') {
      const value = inline ?? rest.shift();
      if (value === undefined || value === '') return { wrong: `${name} needs a value.` };
      if (name === '--profile') asked.profile = value;
      else {
        asked.wait = Number(value);
        if (!Number.isFinite(asked.wait) || asked.wait < 0 || asked.wait > 600_000)
          return { wrong: `--wait takes milliseconds from 0 to 600000, not "${value}".` };
      }
    } else if (name.startsWith('--')) return { wrong: `Unknown option ${name}.` };
    else asked.targets.push(word);
  }
  if (asked.targets.length === 0) return { wrong: 'Name at least one page: an address or an HTML file.' };
  return asked;
}
