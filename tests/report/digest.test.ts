import { describe, expect, it } from 'vitest';
import { issueOf, stateOf, unreadTimes, weekBefore } from '../../utils/report/digest';

const nothing = { answer: '', follow: '', isDone: false };
const known = (...ids: string[]) => ids.map((id) => ({ id, value: nothing }));

describe('the weekly digest', () => {
  it.each([
    // 2026-11-18 is a Wednesday, 2026-11-16 its Monday.
    ['2026-11-18', '2026-11-09'],
    ['2026-11-16', '2026-11-09'],
    ['2026-11-15', '2026-11-02'],
  ])('on %s is of the whole week from %s', (today, monday) => {
    const week = weekBefore(Date.parse(`${today}T00:00Z`) / 86_400_000);
    expect(issueOf(week)).toBe(monday);
    expect(week.to - week.from).toBe(6);
  });

  it.each([
    [undefined, 'unread'],
    [nothing, 'read'],
    [{ ...nothing, answer: '补货' }, 'answered'],
    [{ ...nothing, answer: '补货', follow: '问供应商' }, 'following'],
    [{ ...nothing, follow: '问供应商', isDone: true }, 'followed'],
  ] as const)('%j is %s', (value, state) => {
    expect(stateOf(value)).toBe(state);
  });

  it('counts how often in a row a section was left unread in issues that were opened', () => {
    const weeks = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];
    const opened = weeks.map((week) => `${week}:issue`);
    expect(unreadTimes(known(...opened), 'goods', '2026-11-16')).toBe(6);
    // Of the week itself nothing is counted, nor of weeks nobody opened.
    expect(unreadTimes(known(...opened), 'goods', '2026-11-09')).toBe(5);
    expect(unreadTimes(known(...opened.slice(0, 3)), 'goods', '2026-11-16')).toBe(3);
    expect(unreadTimes(known(...opened, '2026-10-26:goods'), 'goods', '2026-11-16')).toBe(2);
    expect(unreadTimes(known(...opened, '2026-10-26:money'), 'goods', '2026-11-16')).toBe(6);
    expect(unreadTimes([], 'goods', '2026-11-16')).toBe(0);
  });
});
