import { ask } from '../../utils/browser/ask';
import { fail } from './fail';

/** The seller wants everything on show; the pages follow the settings by themselves. */
export function openAll(): void {
  ask({ type: 'stage.open' }).catch(fail('stage'));
}
