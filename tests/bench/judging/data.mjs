import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../run/setup.mjs';

/** The folder of real orders: RENHUO_DATA, else ../shared/data beside the project; null where there is none. */
export function dataFolder() {
  const folder = resolve(process.env.RENHUO_DATA ?? join(root, '../shared/data'));
  return existsSync(join(folder, 'README.md')) ? folder : null;
}

function textOf(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/**
 * A table `subject,day,...` -> Map(subject -> its days with an event, sorted, each once), or null where the file is
 * absent. Days are whole numbers.
 */
export function daysBySubject(folder, name) {
  const text = textOf(folder, name);
  if (text === null) return null;
  const found = new Map();
  for (const line of text.split('\n').slice(1)) {
    const [subject, day] = line.split(',', 2);
    if (day !== undefined) push(found, subject, Number(day));
  }
  return tidy(found);
}

/** CDNOW's files: id(s), yyyymmdd, discs, dollars by blanks -> the same, day 1 = 1997-01-01; `spend` per day too. */
export function cdnow(folder, name, idAt, dateAt) {
  const text = textOf(folder, name);
  if (text === null) return null;
  const found = new Map();
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/);
    const date = words[dateAt];
    if (date === undefined) continue;
    const at = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8)));
    push(found, words[idAt], at / 86_400_000 - Date.UTC(1996, 11, 31) / 86_400_000);
  }
  return tidy(found);
}

function push(map, key, day) {
  const days = map.get(key);
  if (days) days.push(day);
  else map.set(key, [day]);
}

function tidy(map) {
  for (const [key, days] of map)
    map.set(
      key,
      [...new Set(days)].sort((a, b) => a - b),
    );
  return map;
}
