import fc from 'fast-check';

const anyUnit = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  { weight: 4, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'0123456789.,:/-+~()%¥$€￥元万件年月日号昨天前小时分ＡＢ０１：～｜|×＃#@\u200b\u200f\u202e\u00a0\u3000',
    ),
  },
);

/** Text of anything at all: lone surrogates, marks of direction, digits, signs, Han. */
export const anyText = fc.string({ unit: anyUnit, maxLength: 60 });

/** Texts that pages were seen to hold or that someone might put there to break a reader. */
export const hostile = [
  '',
  ' ',
  '9'.repeat(400),
  `1${'0'.repeat(400)}`,
  '1.2.3.4',
  '-0',
  '1e999',
  'NaN',
  'Infinity',
  '3819266189016826169',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u202e1234\u202c',
  '\u200b1\u200b2\u200b3',
  '\ud800',
  '\u0000',
  '<img src=x onerror=alert(1)>',
  "'; drop table orders; --",
  '%E0%A4%A',
  '=1+1',
  '(((((',
  '[a-z]+(',
  '2026-02-30',
  '2026-13-01',
  '9999-99-99 99:99:99',
  '99999999999天前',
];
