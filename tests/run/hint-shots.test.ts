import { expect, it } from 'vitest';

// Plain scripts, so that the command runs without a build step.
const load = (path: string) => import(/* @vite-ignore */ new URL(path, import.meta.url).href);
const { parseShotArguments } = await load('./hint-shots/arguments.mjs');
const { historyPage, otherNumber } = await load('./hint-shots/history.mjs');

it('asks for pages, a width and the dark look', () => {
  expect(parseShotArguments(['woo', '--dark', '--width', '800'])).toEqual({
    ...{ ids: ['woo'], dark: true, build: true, width: 800 },
  });
  expect(parseShotArguments(['--width', '10'])).toHaveProperty('wrong');
  expect(parseShotArguments(['--nope'])).toHaveProperty('wrong');
});

it('makes another number of the same shape', () => {
  expect(otherNumber('3735739244192085760')).toBe('3735739244192080215');
  expect(otherNumber('#1043')).toBe('#6598');
  expect(otherNumber('AC-9X2K')).toBe('AC-4X7K');
});

it('tells of orders day by day', () => {
  const page = historyPage(Date.parse('2026-11-21T12:00:00Z'));
  expect(page).toContain('<td>2026-11-21</td>');
  expect(page.match(/<tr>/g)).toHaveLength(131);
});
