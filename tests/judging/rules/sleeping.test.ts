import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/sleeping';
import type { BuyerDossier } from '../../../utils/model/dossier';
import { ago, bought, buyerDossier, known, NOW, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';

const shop = outlook(600);
const dossier = (
  boughtAgo: number[],
  rest: Partial<BuyerDossier> = {},
  extra: Partial<BuyerDossier['buyer']> = {},
) =>
  buyerDossier(
    boughtAgo.map((days) => bought(days)),
    extra,
    { outlook: shop, evidence: known(450), ...rest },
  );
const judge = (of: BuyerDossier, wanted = thresholds) => rule.judge(of, wanted, NOW);
const regular = [320, 300, 280, 260, 240, 220];

describe('a returning buyer', () => {
  it('who stays away for long sleeps; her rhythm says why', () => {
    const verdict = judge(dossier(regular));
    expect(verdict).toMatchObject({ finding: 'yes', ask: [{ code: 'order-ends-this' }] });
    expect(verdict?.because.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'days-since-last',
        'usual-rhythm',
        'gap-times',
        'no-order-chance',
        'method-model',
      ]),
    );
    expect(verdict?.because.find(({ code }) => code === 'usual-rhythm')?.values).toEqual({ days: 20 });
  });

  it.each<[string, BuyerDossier, object | null]>([
    ['came lately', dossier([40, 20, 3]), { finding: 'no' }],
    ['came once', dossier([300]), null],
    [
      'is known by a weak key',
      dossier(regular, {}, { strong: false, keyKind: 'buyer' }),
      { finding: 'yes', maybe: true },
    ],
    [
      'cancelled orders are no visits',
      buyerDossier(
        [bought(300), bought(5, { state: 'cancelled' })],
        {},
        { outlook: shop, evidence: known(450) },
      ),
      null,
    ],
    ['nothing is known of the shop yet', dossier(regular, { outlook: null }), null],
    [
      'the orders known are old',
      dossier(regular, { evidence: known(0, { spans: [{ from: ago(450), to: ago(20) }] }) }),
      null,
    ],
    ['her orders have no dates', buyerDossier([bought(9, { at: null })], {}, { outlook: shop }), null],
  ])('%s', (_, of, expected) => {
    if (expected === null) expect(judge(of)).toBeNull();
    else expect(judge(of)).toMatchObject(expected);
  });

  it('never sleeps within her own rhythm, whatever the line', () => {
    expect(judge(dossier([400, 250, 100]), { ...thresholds, sleepingChance: 0.01 })).toMatchObject({
      finding: 'no',
    });
  });

  it('in a small shop, by three usual gaps and as a maybe', () => {
    const small = outlook(30);
    expect(judge(dossier(regular, { outlook: small }))).toMatchObject({ finding: 'yes', maybe: true });
    expect(judge(dossier([100, 80, 50], { outlook: small }))).toMatchObject({ finding: 'no' });
  });

  it('a stretch nobody read is no silence', () => {
    const spans = [
      { from: ago(450), to: ago(215) },
      { from: ago(10), to: NOW },
    ];
    expect(judge(dossier(regular, { evidence: known(0, { spans }) }))).toMatchObject({ finding: 'no' });
  });
});
