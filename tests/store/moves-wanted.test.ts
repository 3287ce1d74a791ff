import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuyerMove, journalRecords, type LedgerMove, movesOf } from '../../utils/store/journal-records';

const key = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('shop|t:杯子', 'shop|t:"quoted"', 'shop|t:back\\slash', 'shop|i:1', 'buyer|shop|ab', ''),
);
const ledgerMove = key.map((one): LedgerMove => [one, 'it', 3, 1, 2, 0]);
const buyerMove = key.map(
  (one): BuyerMove => ({
    key: one,
    id: 'x',
    kind: 'buyerId',
    strong: true,
    label: { text: `王**"\\${one}`, named: true, at: 1 },
    minus: null,
    plus: null,
  }),
);

describe('the moves of some keys', () => {
  it('are those of all moves that belong to them, whatever the keys hold', () => {
    fc.assert(
      fc.property(
        fc.array(buyerMove, { maxLength: 20 }),
        fc.array(ledgerMove, { maxLength: 20 }),
        fc.array(key, { maxLength: 5 }),
        (buyers, ledgers, some) => {
          const wanted = new Set([...some, ...buyers.slice(0, 2).map((move) => move.key)]);
          for (const record of journalRecords('shop', buyers, ledgers)) {
            const one = { ...record, seq: 1 };
            const isWanted = (of: string) => wanted.has(of);
            expect(
              [...movesOf(one, 'buyers', undefined, wanted)].filter((move) => isWanted(move.key)),
            ).toEqual([...movesOf(one, 'buyers')].filter((move) => isWanted(move.key)));
            expect([...movesOf(one, 'ledgers', undefined, wanted)].filter(([of]) => isWanted(of))).toEqual(
              [...movesOf(one, 'ledgers')].filter(([of]) => isWanted(of)),
            );
          }
        },
      ),
    );
  });

  it('are found without the others being taken apart', () => {
    const bad = () => {
      throw new Error('a line that nobody asked for was read');
    };
    const record = { seq: 1, shop: 's', buyers: '{"key":"a",cut off\n{"key":"b","plus":null}', ledgers: '' };
    expect([...movesOf(record, 'buyers', bad, new Set(['b']))]).toEqual([{ key: 'b', plus: null }]);
  });
});
