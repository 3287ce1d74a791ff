import { describe, expect, it } from 'vitest';
import handCard from '../../../utils/care/kinds/hand-card';
import { contact, NOW, person, proposed } from '../facts';

describe('hand-card', () => {
  const iron = [1, 10, 20, 30, 40, 50, 60, 70];
  it('is for iron fans and VIPs whose parcel has not left yet', () =>
    expect(
      proposed(handCard, [
        person('iron', iron),
        person('vip', [1], { vipSince: NOW - 1 }),
        person('fan', [1, 10, 20, 30]),
        person(
          'iron, sent long ago',
          iron.map((days) => days + 4),
        ),
      ]),
    ).toEqual(['iron', 'vip']));
  it('not again within half a year', () => {
    const card = (days: number) => ({ contacts: [contact(days, { task: 'hand-card' })] });
    expect(
      proposed(handCard, [person('lately', iron, card(100)), person('long ago', iron, card(181))]),
    ).toEqual(['long ago']);
  });
});
