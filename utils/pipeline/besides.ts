import { allowance } from '../care/cap';
import { isAtLeast, standingOf } from '../care/ladder';
import type { CareRules } from '../model/care';
import { isSale } from '../store/buyer-orders';
import { enteredOf } from '../store/care/entered';
import { enteredAbout } from '../store/care/entered-about';
import type { BuyerRecord } from '../store/records';
import type { Store } from '../store/store';
import type { Beside } from '../words';

/** What stands beside a buyer's verdicts on a row: her rung from fan up, VIP, and whether she rests. */
export async function besidesOf(
  store: Store,
  buyers: BuyerRecord[],
  timeZone: string,
  rules: CareRules,
  now: number,
): Promise<Map<string, Beside>> {
  const entered = await enteredAbout(
    store,
    buyers.map(({ key }) => key),
  );
  const nothing = enteredOf([], []);
  return new Map(
    buyers.map((buyer): [string, Beside] => {
      const own = entered.get(buyer.key) ?? nothing;
      const sales = buyer.orders.filter(isSale).flatMap(({ at }) => at ?? []);
      const climb = { sales, earlier: buyer.earlier?.sales ?? 0, helped: own.helped };
      const { rung } = standingOf(climb, rules, now);
      const may = allowance(own, 'marketing', null, rules, now, timeZone);
      // A cap of 0 is the seller's choice for everyone, and no news on a row.
      const isForGood = own.doNotContact || own.blocked;
      return [
        buyer.key,
        {
          rung: buyer.strong && rung !== null && isAtLeast(rung, 'fan') ? rung : null,
          isVip: own.vipSince !== null,
          rests: may.ok || (may.until === null && !isForGood) ? null : { until: may.until },
          timeZone,
        },
      ];
    }),
  );
}
