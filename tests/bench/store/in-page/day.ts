import { parseSettings } from '../../../../utils/model/settings';
import { allKinds, planDay } from '../../../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../../../utils/pipeline/rules';
import { counted } from '../../../../utils/pipeline/team/pool-loads';
import { putEntries } from '../../../../utils/store/entries';
import type { Store } from '../../../../utils/store/store';
import { popupView } from '../../../../utils/store/views';
import { takeRequests } from './requests';

const settings = parseSettings({});

export type Step = { ms: number; requests: Record<string, number> };

/** One thing that a day is made of, as the worker does it. */
export async function dayStep(store: Store, what: 'plan' | 'view' | 'pools', now: number): Promise<Step> {
  const { thresholds } = settings;
  takeRequests();
  const start = performance.now();
  if (what === 'view') await popupView(store, thresholds, now);
  else if (what === 'pools') await counted(store);
  else await planDay({ store, kinds: allKinds, judges: judgesOf(allRules, thresholds, now), settings, now });
  return { ms: performance.now() - start, requests: takeRequests() };
}

/** Members of staff among whom customers can be shared out. */
export async function putStaff(store: Store, count: number, now: number): Promise<void> {
  const members = Array.from({ length: count }, (_, i) => ({
    ...{ kind: 'member' as const, subject: null, id: `m${i}`, when: null },
    value: { name: `member ${i}`, cap: 100_000, leftAt: null },
  }));
  await putEntries(store, members, { now, by: 'bench', batch: 'staff' });
}
