import { describe, expect, it } from 'vitest';
import askReferral from '../../utils/care/kinds/ask-referral';
import remindAgain from '../../utils/care/kinds/remind-again';
import usageTip from '../../utils/care/kinds/usage-tip';
import wakeSleeper from '../../utils/care/kinds/wake-sleeper';
import { nextCare } from '../../utils/care/next-care';
import type { Person } from '../../utils/care/person';
import { contact, facts, NOW, person, thresholds } from './facts';

const kinds = [askReferral, remindAgain, usageTip, wakeSleeper];
const next = (one: Person) => nextCare(kinds, one, facts({ people: [one] }), thresholds, NOW);

describe('the best next step', () => {
  it('goes by the tier: who is at risk is woken rather than reminded', () => {
    const quiet = (tier: Person['tier']) =>
      person('b', [130, 160, 190], { tier, cycle: { as: 'reminder', days: 125 } });
    expect(next(quiet('at-risk'))).toMatchObject({ do: 'task', kind: 'wake-sleeper' });
    expect(next(quiet('lost'))).toEqual({ do: 'nothing' });
  });
  it('is rest where she was written to lately, and nothing where nothing is due', () => {
    const due = { cycle: { as: 'reminder' as const, days: 60 } };
    const rested = person('b', [60], { ...due, contacts: [contact(2, { nature: 'marketing' })] });
    expect(next(rested)).toMatchObject({ do: 'rest', why: 'window' });
    expect(next(person('b', [60], due))).toMatchObject({ do: 'task', kind: 'remind-again' });
    expect(next(person('b', [300]))).toEqual({ do: 'nothing' });
  });
  it('is about her alone', () => {
    const other = person('other', [60], { cycle: { as: 'reminder', days: 60 } });
    const one = person('b', [300]);
    expect(nextCare(kinds, one, facts({ people: [other, one] }), thresholds, NOW)).toEqual({ do: 'nothing' });
  });
});
