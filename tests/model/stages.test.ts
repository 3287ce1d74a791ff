import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKinds } from '../../utils/model/entry';
import {
  furthest,
  isBlockOpen,
  isOpen,
  isTaskOpen,
  type Progress,
  type Stage,
  stageFor,
  stages,
} from '../../utils/model/stages';
import { taskKinds } from '../../utils/model/task-kinds';

const nothing: Progress = { orders: 0, tasksDone: 0, entered: [] };

describe('the stage a shop has come to', () => {
  it.each<[string, Stage, Partial<Progress>, Stage]>([
    ['nothing read', 'see', {}, 'see'],
    ['a few orders', 'see', { orders: 19 }, 'see'],
    ['orders', 'see', { orders: 20 }, 'care'],
    ['tasks about goods, and no orders', 'see', { tasksDone: 50 }, 'see'],
    ['orders and first tasks', 'see', { orders: 20, tasksDone: 5 }, 'manage'],
    ['one task short', 'care', { orders: 2000, tasksDone: 4 }, 'care'],
    ['a contact entered', 'see', { entered: ['contact'] }, 'care'],
    ['a goal restored from a backup', 'see', { entered: ['contact', 'goal'] }, 'manage'],
    ['a cost, which is there from the start', 'see', { entered: ['cost'] }, 'see'],
    ['all orders deleted', 'care', {}, 'care'],
    ['everything opened by hand', 'manage', {}, 'manage'],
  ])('with %s', (_, now, over, then) => {
    expect(stageFor(now, { ...nothing, ...over })).toBe(then);
  });

  it('never falls back, and comes to the same in one step or in many', () => {
    const progress = fc.record({
      orders: fc.nat(100),
      tasksDone: fc.nat(20),
      entered: fc.array(fc.constantFrom(...entryKinds), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...stages), progress, (now, made) => {
        const then = stageFor(now, made);
        expect(furthest(then, now)).toBe(then);
        expect(stageFor(then, made)).toBe(then);
      }),
    );
  });
});

describe('what is on show', () => {
  it('begins without what only a later stage needs, and ends with everything', () => {
    const parts = ['report', 'relation', 'care-rules', 'own-words', 'manage'] as const;
    const shown = (stage: Stage) => parts.filter((part) => isOpen(part, stage));
    expect(shown('see')).toEqual([]);
    expect(shown('care')).toEqual(['report', 'relation', 'care-rules']);
    expect(shown('manage')).toEqual(parts);
    expect(isBlockOpen('quality', 'see')).toBe(true);
    expect(isBlockOpen('money', 'care')).toBe(false);
  });

  it('has no task that writes to people before there are orders, but for what went wrong', () => {
    const late = taskKinds.filter((kind) => !isTaskOpen(kind, 'see'));
    expect(late).toContain('thank-repeat');
    expect(late).not.toContain('make-good');
    expect(late).not.toContain('clear-dead');
    expect(taskKinds.filter((kind) => !isTaskOpen(kind, 'care'))).toEqual([]);
  });
});
