import { keyOf } from '../../utils/model/subject';
import { entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import { useWatch } from '../parts/use-watch';

/** A shop's goals and the activities, as they were entered; undefined until they were looked up. */
export function useTeam(store: Store, shop: string | null) {
  return useWatch(async () => {
    const goals = await entriesOf(store, 'goal');
    const subject = shop === null ? null : keyOf({ kind: 'shop', shop, id: 'goals' });
    return {
      goals: goals.filter((one) => one.subject === subject),
      activities: await entriesOf(store, 'activity'),
    };
  }, [shop]);
}
