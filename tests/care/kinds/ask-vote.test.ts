import { describe, expect, it } from 'vitest';
import askVote from '../../../utils/care/kinds/ask-vote';
import { noTeam } from '../../../utils/care/team-facts';
import { contact, facts, NOW, person, thresholds } from '../facts';

describe('ask-vote', () => {
  const iron = (extra = {}) => person('b', [1, 20, 40, 60, 80, 100, 120, 140], extra);
  const choices = [
    { id: 't1', title: '陶杯', shop: 's' },
    { id: 't2', title: '木勺', shop: null },
    { id: 't3', title: '别家的', shop: 'other' },
  ];
  const ask = (one: ReturnType<typeof iron>, of = choices) =>
    askVote.propose(facts({ people: [one], team: { ...noTeam, choices: of } }), thresholds, NOW);

  it('asks an iron fan about what is to be chosen in her shop, and names it', () =>
    expect(ask(iron())).toMatchObject([{ fields: { items: '陶杯、木勺' } }]));
  it.each([
    ['a fan', person('f', [1, 20, 40, 60]), choices],
    ['where there is nothing to choose', iron(), []],
    ['who voted on all of it', iron({ votes: ['t1', 't2'] }), choices],
    ['who was asked lately', iron({ contacts: [contact(30, { task: 'ask-vote' })] }), choices],
    ['on a weak key', iron({ strong: false }), choices],
  ])('not %s', (_, one, of) => expect(ask(one, of)).toEqual([]));
  it('again after two months, of what is left', () =>
    expect(ask(iron({ votes: ['t1'], contacts: [contact(61, { task: 'ask-vote' })] }))).toMatchObject([
      { fields: { items: '木勺' } },
    ]));
});
