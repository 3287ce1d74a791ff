import { describe, expect, it } from 'vitest';
import type { Reason, Verdict } from '../../utils/model/verdict';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { askText, hintWords, reasonText } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';
import { busy, goods, numbers, on, outlooks, people, usd } from './bad-input';
import { buyerDossier, known, listingDossier, NOW, sales, thresholds } from './dossiers';

/** Every judgement over input that no shop should have: no number that is none, and no text that shows one. */

function check(verdicts: Verdict[]): void {
  for (const verdict of verdicts) {
    const reasons = [...verdict.because, ...(verdict.ask ?? [])];
    for (const reason of reasons) expect(numbersOf(reason), text(verdict, reason)).toEqual([]);
    for (const words of Object.values(catalogues)) {
      const said = [
        ...verdict.because.map((one) => reasonText(words, one, 'UTC')),
        ...(verdict.ask ?? []).map((one) => askText(words, one, 'UTC')),
      ];
      for (const sentence of said) expect(sentence, verdict.rule).not.toMatch(WRONG);
    }
  }
  for (const words of Object.values(catalogues)) {
    const hint = hintWords(words, verdicts, NOW);
    if (hint) expect(`${hint.word} ${hint.why}`).not.toMatch(WRONG);
  }
}

const WRONG = /NaN|Infinity|∞|undefined|null|\[object|—/;

/** Values of a reason that are no numbers to show. */
function numbersOf({ values = {} }: Reason): unknown[] {
  const plain = Object.values(values).map((value) => (typeof value === 'object' ? value.minor : value));
  return plain.filter((value) => typeof value === 'number' && !Number.isFinite(value));
}

const text = (verdict: Verdict, reason: Reason) => `${verdict.rule}: ${JSON.stringify(reason)}`;

describe.each(outlooks)('of a shop with %s', (_, of) => {
  describe.each(numbers)('by %s', (__, by) => {
    const judges = judgesOf(allRules, by, NOW, {
      ...{ outlooks: new Map(of ? [['shop', of]] : []), said: new Map(), groups: [] },
    });
    it.each(goods)('a listing: %s', (___, extra) => {
      check(judges.listing(listingDossier(extra)));
      check(judges.listing(listingDossier({ standing: busy, ...extra })));
    });
    it.each(people)('a buyer: %s', (___, orders, rest) => {
      check(judges.buyer(buyerDossier(orders, {}, rest)));
      const weak = judges.buyer(buyerDossier(orders, { strong: false, keyKind: 'buyer' }, rest));
      check(weak);
      // Where two people may go by one name nothing is sure.
      expect(weak.filter(({ finding, maybe }) => finding === 'yes' && !maybe)).toEqual([]);
    });
  });
});

it('a fit that did not converge is said, and usual gaps decide', () => {
  const failed = outlooks.find(([name]) => name.includes('converge'))?.[1] ?? null;
  const judge = judgesOf(allRules, thresholds, NOW, {
    ...{ outlooks: new Map(failed ? [['shop', failed]] : []), said: new Map(), groups: [] },
  });
  const dossier = listingDossier({ sales: sales([80, 90, 100, 110]), evidence: known(300) });
  const dying = judge.listing(dossier).find(({ rule }) => rule === 'dying');
  expect(dying).toMatchObject({ finding: 'yes', maybe: true });
  expect(dying?.because.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['method-failed', 'usual-gap']),
  );
});

it('amounts of different currencies are never added up', () => {
  const judge = judgesOf(allRules, thresholds, NOW);
  const mixed = judge.buyer(buyerDossier([on(9), on(90, { net: usd(5) })]));
  const codes = mixed.flatMap(({ because }) => because.map(({ code }) => code));
  expect(codes).toContain('mixed-currencies');
  expect(codes).not.toContain('total-spent');
});
