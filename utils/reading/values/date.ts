import { clockIn, withClock } from './clock';
import { dayStart } from './day-start';
import type { DateContext, FoundDate } from './found-date';
import { MONTH_WORD, mayNameMonth, monthOf } from './months';
import { plainDate } from './plain-date';
import { relativeDate } from './relative-date';
import { rememberFor } from './remember';
import { fromWall, toWall } from './zone';

const DAY_MS = 86_400_000;
const ENGLISH_AGO = /\b(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago\b/i;
const CLOCK_GAP = /^(?:\s*[,T]?\s*(?:at|um|à|a las|às|в)?\s*)/i;
/** Without a word nothing is said of today or of days ago: most cells need not be asked. */
const FIGURES = /^[\d\s:/.+-]*$/;

const YMD =
  /(?<![\d.])(?<y>(?:19|20)\d\d)\s?(?:[-/.]|年)\s?(?<m>\d{1,2})\s?(?:[-/.]|月)\s?(?<d>\d{1,2})(?!\d)\s?日?(?![.]\d)/u;
const COMPACT =
  /(?<!\d)(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:(?<h>[01]\d|2[0-3])(?<i>[0-5]\d)(?<s>[0-5]\d)?)?(?!\d)/;
const ROC = /(?:民國|民国)\s?(?<y>\d{2,3})\s?[年/.-]\s?(?<m>\d{1,2})\s?[月/.-]\s?(?<d>\d{1,2})/;
const NUMERIC =
  /(?<![\d./-])(?<a>\d{1,2})(?<gap>[/.-])(?<b>\d{1,2})\k<gap>(?<y>(?:19|20)\d\d|\d{1,2})(?![\d/]|[.-]\d)/;
/** `20. 11. 2024`, as Czechs and others write it. */
const SPACED = /(?<![\d./-]|\d\. )(?<d>\d{1,2})\. (?<m>\d{1,2})\. (?<y>(?:19|20)\d\d)(?!\d|[.-]\d)/;
const MONTH_DAY_CJK = /(?<!\d)(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日?/;
const SHORT = /(?<![\d./:-])(?<m>0\d|1[0-2])(?:-|\/)(?<d>[0-3]\d)(?![\d/]|[.-]\d)(?=\s+\d{1,2}:\d\d|\s*$)/;
const NAMED = new RegExp(
  `(?:(?<!\\d)(?<d1>\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s+(?:de\\s+)?(?<m1>${MONTH_WORD})\\p{L}{0,6}\\.?|(?:(?<!\\d)(?<y0>(?:19|20)\\d\\d)\\.?\\s+)?(?<m2>${MONTH_WORD})\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?)(?!\\d)(?:,?\\s+(?:de\\s+)?(?:(?<y>(?:19|20)\\d\\d)|['’]?(?<yy>\\d\\d)(?=\\s*$|,|\\s+\\d{1,2}:\\d\\d)))?`,
  'iu',
);
/** `12-Nov-2024`, `12-Nov-24`. */
const DASHED = new RegExp(
  `(?<![\\p{L}\\d-])(?<d>\\d{1,2})-(?<n>${MONTH_WORD})\\.?-(?<y>(?:19|20)?\\d\\d)(?![\\p{L}\\d-])`,
  'iu',
);
/** What every month's name has: the pattern of them all is the dearest here. */
const SPELT = /[A-Za-z\u00c0-\u06ff]{3}/;
const ISO =
  /(?<!\d)(?<stamp>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?<zone>Z|[+-]\d\d:?\d\d)(?!\d)/;

/** The latest such day that is not after now, for dates without a year. */
function latestYear(m: number, d: number, context: DateContext): number | null {
  const today = toWall(context.now, context.zone);
  const year = new Date(today).getUTCFullYear();
  const wall = dayStart(year, m, d);
  return wall !== null && wall <= today + DAY_MS ? wall : dayStart(year - 1, m, d);
}

/** Two figures are of this century up to 69, as is the custom. */
const fullYear = (year: number): number => (year < 70 ? 2000 + year : year < 100 ? 1900 + year : year);

type Calendar = { wall: number; start: number; end: number };

function calendar(text: string, context: DateContext): Calendar | null {
  const at = (match: RegExpExecArray, wall: number | null): Calendar | null =>
    wall === null ? null : { wall, start: match.index, end: match.index + match[0].length };
  const int = (match: RegExpExecArray, name: string): number => Number(match.groups?.[name]);
  let match = YMD.exec(text);
  if (match) return at(match, dayStart(int(match, 'y'), int(match, 'm'), int(match, 'd')));
  match = ROC.exec(text);
  if (match) return at(match, dayStart(int(match, 'y') + 1911, int(match, 'm'), int(match, 'd')));
  const spelt = SPELT.test(text) && mayNameMonth(text);
  match = spelt ? DASHED.exec(text) : null;
  const named = monthOf(match?.groups?.n ?? '');
  if (match && named) return at(match, dayStart(fullYear(int(match, 'y')), named, int(match, 'd')));
  match = spelt ? NAMED.exec(text) : null;
  if (match) {
    const month = monthOf(match.groups?.m1 ?? match.groups?.m2 ?? '');
    const day = Number(match.groups?.d1 ?? match.groups?.d2);
    if (month) {
      const year = match.groups?.y ?? match.groups?.y0 ?? match.groups?.yy;
      return at(match, year ? dayStart(fullYear(Number(year)), month, day) : latestYear(month, day, context));
    }
  }
  match = SPACED.exec(text);
  if (match) return at(match, dayStart(int(match, 'y'), int(match, 'm'), int(match, 'd')));
  match = NUMERIC.exec(text);
  if (match) {
    const [a, b] = [int(match, 'a'), int(match, 'b')];
    const shortYear = int(match, 'y');
    if (shortYear < 100 && a > 19 && b <= 12 && match.groups?.gap !== '.') {
      return at(match, dayStart(2000 + a, b, shortYear)); // 24/05/01 of Chinese pages
    }
    if (match.groups?.y?.length === 1) return null;
    const year = fullYear(shortYear);
    const dayFirst = match.groups?.gap === '.' || a > 12 || (b <= 12 && context.dayFirst !== false);
    return at(match, dayFirst ? dayStart(year, b, a) : dayStart(year, a, b));
  }
  match = MONTH_DAY_CJK.exec(text) ?? SHORT.exec(text);
  if (match) return at(match, latestYear(int(match, 'm'), int(match, 'd'), context));
  return null;
}

/**
 * The first date of a text, in the shop's zone: `2026/05/12 01:21:16`, `昨天 12:30`, `5月1日`,
 * `Jan 5 at 3:41 am`, `12.05.2026 14:07`, ISO with offset, `20260512`. A date without a year is the latest
 * such date not after now. Null where there is none, or where no such day exists (`2026-13-40`).
 */
export function parseDate(text: string, context: DateContext): FoundDate | null {
  const plain = plainDate(text, context);
  return plain || text.length > 2000 ? plain : remembered(text, context);
}

/** A look asks of the same titles, codes and status words again and again, and most hold no date. */
const remembered = rememberFor(takeApart);

function takeApart(text: string, context: DateContext): FoundDate | null {
  // Every date that a calendar knows has figures; what is said in words alone is a day near today.
  if (!/\d/.test(text)) return relativeDate(text, context);
  const iso = ISO.exec(text);
  if (iso) {
    const stamp = (iso.groups?.stamp ?? '').replace(' ', 'T').slice(0, 23);
    const zone = (iso.groups?.zone ?? 'Z').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
    const ms = Date.parse(stamp + zone);
    if (Number.isFinite(ms))
      return {
        ms,
        unit: stamp.length > 16 ? 'second' : 'minute',
        start: iso.index,
        end: iso.index + iso[0].length,
      };
  }
  const figures = FIGURES.test(text);
  // `ago` is a month elsewhere.
  const found = calendar(
    figures ? text : text.replace(ENGLISH_AGO, (said) => '~'.repeat(said.length)),
    context,
  );
  // `1 day ago 11/19/2026 9:42 PM` says both: the date with its year is the exact one.
  const whole = found && /(?:19|20)\d\d/.test(text.slice(found.start, found.end));
  const relative = whole || figures ? null : relativeDate(text, context);
  if (relative) return relative;
  if (found) {
    const rest = text.slice(found.end);
    const gap = CLOCK_GAP.exec(rest)?.[0].length ?? 0;
    const clock = rest && clockIn(rest.slice(gap));
    // `1 3:20` may be 13:20 in two elements side by side.
    if (clock && /\d\s?$/.test(rest.slice(gap, gap + clock.start))) return null;
    if (clock && clock.start <= 14) return withClock(found, clock, found.end + gap, context);
    return { ms: fromWall(found.wall, context.zone), unit: 'day', start: found.start, end: found.end };
  }
  const compact = COMPACT.exec(text);
  if (compact && /^\D*\d+\D*$/.test(text) && text.length < 40) {
    const g = compact.groups ?? {};
    const wall = dayStart(Number(g.y), Number(g.m), Number(g.d));
    if (wall === null) return null;
    const time = g.h ? (Number(g.h) * 60 + Number(g.i)) * 60_000 + Number(g.s ?? 0) * 1000 : 0;
    const unit = g.s ? 'second' : g.h ? 'minute' : 'day';
    return {
      ms: fromWall(wall + time, context.zone),
      unit,
      start: compact.index,
      end: compact.index + compact[0].length,
    };
  }
  return null;
}
