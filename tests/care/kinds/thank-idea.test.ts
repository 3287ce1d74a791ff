import { describe, expect, it } from 'vitest';
import thankIdea from '../../../utils/care/kinds/thank-idea';
import { contact, DAY, NOW, person, proposed } from '../facts';

describe('thank-idea', () => {
  const adopted = (daysAgo: number) => [{ at: NOW - daysAgo * DAY, text: '加个盖子' }];
  it.each([
    ['once it was adopted', { adopted: adopted(1) }, true],
    ['not without an adopted one', { adopted: [] }, false],
    ['not long after', { adopted: adopted(90) }, false],
    ['not twice', { adopted: adopted(5), contacts: [contact(2, { task: 'thank-idea' })] }, false],
    ['for the next one', { adopted: adopted(1), contacts: [contact(2, { task: 'thank-idea' })] }, true],
  ])('%s', (_, extra, is) =>
    expect(proposed(thankIdea, [person('b', [200], extra)])).toEqual(is ? ['b'] : []),
  );
});
