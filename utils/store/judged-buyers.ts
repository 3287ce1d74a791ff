import type { EvidenceFacts } from '../model/dossier';
import type { Verdict } from '../model/verdict';
import { claimsAbout } from './customers';
import { buyersOf } from './journal';
import { buyerDossier, type Judges } from './judged';
import type { BuyerRecord, ShopRecord } from './records';
import type { Store } from './store';

/** `record` as it is now, with what waits in the journal. */
export type JudgedBuyer = { key: string; verdicts: Verdict[]; record: BuyerRecord };

/** Some buyers with their verdicts as of now, by their keys; whoever isn't known is left out. */
export async function judgedBuyers(
  store: Store,
  shop: ShopRecord,
  keys: string[],
  evidence: EvidenceFacts,
  judge: Judges['buyer'],
): Promise<Map<string, JudgedBuyer>> {
  const records = await buyersOf(store, keys);
  const claims = await claimsAbout(store, shop, [...records.keys()]);
  return new Map(
    [...records].map(([key, record]): [string, JudgedBuyer] => [
      key,
      { key, record, verdicts: judge(buyerDossier(record, shop, evidence, claims.get(key) ?? null)) },
    ]),
  );
}
