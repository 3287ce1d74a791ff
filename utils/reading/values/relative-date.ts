import { clockIn, withClock } from './clock';
import type { DateContext, FoundDate } from './found-date';
import { fromWall, toWall } from './zone';

const DAY_MS = 86_400_000;
const NAMED_DAYS: [RegExp, number][] = [
  [/前天|一昨日|the day before yesterday|vorgestern/i, 2],
  [
    /昨天|昨日|\byesterday\b|어제|\bgestern\b|\bhier\b|\bayer\b|\bontem\b|вчера|hôm qua|เมื่อวาน|\bkemarin\b/i,
    1,
  ],
  [/今天|今日|\btoday\b|오늘|\bheute\b|aujourd'hui|\bhoy\b|\bhoje\b|сегодня|hôm nay|วันนี้|\bhari ini\b/i, 0],
];
const JUST_NOW = /刚刚|剛剛|just now|たった今|방금|a few seconds ago|gerade eben/i;
const WEEKDAYS = /^\s*(?:on )?(?<day>sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? at (?=\d)/i;
const AGO =
  /(?<n>\d{1,4}|an?|un|ein(?:em|er)?)\s?(?<unit>秒|分钟|分鐘|分|个?小时|個?小時|時間|天|日|周|週|个月|個月|ヶ月|か月|年|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|초|분|시간|일)\s?(?:前|之前|전|ago)|(?:vor|hace|il y a|há)\s(?<n2>\d{1,4}|einem|einer|un|uma?)\s(?<unit2>Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|segundos?|minutos?|horas?|días?|dias?|semanas?|secondes?|minutes?|heures?|jours?|semaines?|mois)/i;

function spanOf(unit: string): { ms: number; unit: FoundDate['unit'] } {
  if (/^(秒|sec|s[eé]g|Sekunde|초)/i.test(unit)) return { ms: 1000, unit: 'minute' };
  if (/^(个月|個月|ヶ月|か月|month|Monat|mois)/i.test(unit)) return { ms: 30 * DAY_MS, unit: 'day' };
  if (/^(分|min|분)/i.test(unit)) return { ms: 60_000, unit: 'minute' };
  if (/^(个?小时|個?小時|時間|h|Stunde|시간)/i.test(unit)) return { ms: 3_600_000, unit: 'hour' };
  if (/^(周|週|week|Woche|seman|semaine)/i.test(unit)) return { ms: 7 * DAY_MS, unit: 'day' };
  if (/^(年|year)/i.test(unit)) return { ms: 365 * DAY_MS, unit: 'day' };
  return { ms: DAY_MS, unit: 'day' };
}

/** `昨天 12:30`, `3天前`, `Yesterday at 3:41 pm`, `Monday at 10:02`, `34 secs ago`, `刚刚`; null for anything else. */
export function relativeDate(text: string, context: DateContext): FoundDate | null {
  const midnight = Math.floor(toWall(context.now, context.zone) / DAY_MS) * DAY_MS;
  const weekday = WEEKDAYS.exec(text);
  const named = NAMED_DAYS.find(([pattern]) => pattern.test(text));
  let back = named?.[1];
  let found = named ? named[0].exec(text) : null;
  if (weekday && back === undefined) {
    const wanted = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(
      (weekday.groups?.day ?? '').toLowerCase(),
    );
    back = (new Date(midnight).getUTCDay() - wanted + 7) % 7 || 7;
    found = weekday;
  }
  if (found && back !== undefined) {
    const end = found.index + found[0].length;
    const rest = text.slice(end);
    const clock = clockIn(rest);
    const day = { wall: midnight - back * DAY_MS, start: found.index };
    if (clock && clock.start <= 6) return withClock(day, clock, end, context);
    return { ms: fromWall(day.wall, context.zone), unit: 'day', start: day.start, end };
  }
  const now = JUST_NOW.exec(text);
  if (now) return { ms: context.now, unit: 'minute', start: now.index, end: now.index + now[0].length };
  const ago = AGO.exec(text);
  if (!ago) return null;
  const { n, unit, n2, unit2 } = ago.groups ?? {};
  const amount = Number.parseInt(n ?? n2 ?? '1', 10) || 1;
  const step = spanOf(unit ?? unit2 ?? '');
  const exact = context.now - amount * step.ms;
  const ms =
    step.unit === 'day'
      ? fromWall(Math.floor(toWall(exact, context.zone) / DAY_MS) * DAY_MS, context.zone)
      : exact;
  return { ms, unit: step.unit, start: ago.index, end: ago.index + ago[0].length };
}
