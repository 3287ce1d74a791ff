import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Reading } from '../../utils/model/reading';
import { parseSettings, type Settings } from '../../utils/model/settings';
import { hasher } from '../../utils/pipeline/hash';
import { type IngestDeps, type Ingested, ingest } from '../../utils/pipeline/ingest';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { spansOf } from '../../utils/store/evidence';
import { fold } from '../../utils/store/fold';
import type { BuyerRecord } from '../../utils/store/records';
import { openStore, type Store } from '../../utils/store/store';
import { NOW } from './readings';

let made = 0;
const open: Store[] = [];

/** A store of its own for each test, closed after it. */
export function freshStore(): Store {
  made += 1;
  const store = openStore({ name: `test-${made}` });
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

export const { thresholds }: Settings = parseSettings({});

/** Buyers judged as the side panel does. */
export const judgeBuyer = judgesOf(allRules, thresholds, NOW).buyer;

/** Ingests as the background does; words are the codes of the verdicts. */
export async function take(
  store: Store,
  reading: Reading,
  extra: Partial<IngestDeps> = {},
): Promise<Ingested> {
  const now = extra.now ?? NOW;
  return ingest(
    {
      store,
      hash: await hasher(store),
      judges: judgesOf(allRules, thresholds, now),
      profile: null,
      wordsOf: (verdicts) => {
        const [verdict] = verdicts;
        if (!verdict) return null;
        return {
          tone: 'plain',
          word: `${verdict.rule}:${verdict.finding}`,
          why: verdict.because.map((r) => r.code).join(' '),
        };
      },
      now,
      trusted: false,
      ...extra,
    },
    reading,
  );
}

export const SHOP = 'https://shop.example.com#shop-1';

/** Buyers as they are stored once what follows from orders was carried to them. */
export async function buyersIn(store: Store): Promise<BuyerRecord[]> {
  await fold(store);
  return store.db.buyers.toArray();
}

/** Everything stored, without what depends on when it was judged. */
export async function factsOf(store: Store): Promise<Record<string, unknown>> {
  await fold(store);
  const facts: Record<string, unknown> = {};
  for (const table of store.db.tables) {
    if (table.name === 'meta') continue;
    const rows = (await table.toArray()) as Record<string, unknown>[];
    facts[table.name] = rows.map(({ verdicts: _, deadWorth: __, rejudge: ___, ...row }) => row);
  }
  // A buyer known by a weak key keeps the label of an order that moved on to a stronger one: which label that is
  // depends on what was read first, and nothing is concluded from it.
  facts.buyers = (await store.db.buyers.toArray()).map((one) => (one.strong ? one : { ...one, label: null }));
  const evidence = await store.db.evidence.toArray();
  // Spans without any time in them are kept for joining only.
  facts.evidence = evidence.map((one) => ({
    ...one,
    spans: spansOf(one),
    refunds: one.refunds && { ...one.refunds, spans: spansOf(one.refunds) },
  }));
  return facts;
}
