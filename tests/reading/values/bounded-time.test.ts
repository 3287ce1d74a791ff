import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import {
  fieldsOfHeader,
  foldLabel,
  headerParts,
  headerWords,
} from '../../../utils/reading/lexicon/header-match';
import { clockIn } from '../../../utils/reading/values/clock';
import { parseCount, parseStock, parseTimes } from '../../../utils/reading/values/count';
import { parseDate } from '../../../utils/reading/values/date';
import { linkId } from '../../../utils/reading/values/link-id';
import { findAmounts, parseMoney, parsePrice } from '../../../utils/reading/values/money';
import { isBlank, normalise } from '../../../utils/reading/values/normalise';
import { parseNumber } from '../../../utils/reading/values/number';
import { relativeDate } from '../../../utils/reading/values/relative-date';
import { findStatus, statusWords } from '../../../utils/reading/values/status';
import { anyText, hostile } from '../any-text';
import { berlin, comma, de, dot, shanghai, zh } from '../contexts';
import { goesBack } from '../goes-back';

const lexicon = lexiconFor(['zh-CN', 'de']);
const headers = headerWords(lexicon.order);
const statuses = statusWords(lexicon.orderStatus);

/** Everything that reads a text of a page. */
const parsers: [string, (text: string) => unknown][] = [
  ['normalise', normalise],
  ['isBlank', isBlank],
  ['parseNumber', (text) => [parseNumber(text, dot), parseNumber(text, comma)]],
  ['parseCount', (text) => [parseCount(text, dot), parseCount(text, comma)]],
  ['parseStock', (text) => parseStock(text, dot)],
  ['parseTimes', parseTimes],
  ['findAmounts', (text) => [findAmounts(text, zh), findAmounts(text, de)]],
  ['parsePrice', (text) => parsePrice(text, zh)],
  ['parseMoney', (text) => parseMoney(text, de)],
  ['parseDate', (text) => [parseDate(text, shanghai), parseDate(text, berlin)]],
  ['relativeDate', (text) => relativeDate(text, shanghai)],
  ['clockIn', clockIn],
  ['findStatus', (text) => findStatus([text], statuses)],
  ['foldLabel', foldLabel],
  ['fieldsOfHeader', (text) => fieldsOfHeader(text, headers)],
  ['headerParts', headerParts],
  ['linkId', (text) => linkId(text, 'https://shop.example.com/')],
];

const LONG = 100_000;
const repeated = (part: string): string => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);

/** 10^5 characters each: the shapes that make a pattern go back over and over. */
const long: [string, string][] = [
  ...[
    '1',
    ' ',
    '1,',
    '1.',
    '1 ',
    '1,2',
    '-',
    '(',
    '¥',
    '¥ ',
    'US $',
    '万',
    '1万',
    '%',
    ':',
    '1:',
    '12:3',
    '/',
    '2026-',
    '2026-0',
  ].map((part): [string, string] => [JSON.stringify(part), repeated(part)]),
  ...[
    '昨天',
    '1天',
    'vor ',
    'Jan ',
    '1. Jan ',
    'x',
    'x1',
    '订单',
    '[',
    '(元',
    '\u200b',
    '&',
    'a and ',
    '/products',
    '?id=1&',
    '#/',
  ].map((part): [string, string] => [JSON.stringify(part), repeated(part)]),
  ['digits and then a letter', `${repeated('1')}x`],
  ['spaces and then a letter', `a${repeated(' ')}b`],
  ['groups and then a stray mark', `${repeated('1,111')}.`],
  ['noise', noise(1)],
  ['noise of digits and marks', noise(2, '0123456789.,:/-+ ¥$€万()~%')],
  ['noise of Han', noise(3, '年月日号昨天前小时分订单编号付款退库存商品上下架：，、')],
];

/** The same characters every time. */
function noise(seed: number, letters = ''): string {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
  const letter = (): string =>
    letters ? (letters[next() % letters.length] ?? '') : String.fromCharCode(next() % 0x10000);
  return Array.from({ length: LONG }, letter).join('');
}

describe.each(parsers)('%s', (_name, parse) => {
  it('answers whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...hostile)), (text) => {
        parse(text);
      }),
      { numRuns: 300 },
    );
    for (const text of hostile) expect(() => parse(text), text).not.toThrow();
  });

  // Walking 10^5 characters once takes some milliseconds; going back over them takes minutes.
  it('answers 100,000 characters of any shape without going back over them', () => {
    const slow = long.flatMap(([shape, text]) => (goesBack(parse, text) ? [shape] : []));
    expect(slow).toEqual([]);
  }, 120_000);
});
