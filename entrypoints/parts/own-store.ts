import { ask } from '../../utils/browser/ask';
import { damageTeller } from '../../utils/pipeline/damage-teller';
import { openStore, type Store } from '../../utils/store/store';
import { fail } from './fail';

/** The store as our own pages read it: records that can't be read any more are told like those the background meets. */
export function ownStore(): Store {
  // What the popup says of them comes from the background.
  const onNews = () => void ask({ type: 'day.plan' });
  return openStore({ onDamage: damageTeller(() => Date.now(), onNews, fail('damage')) });
}
