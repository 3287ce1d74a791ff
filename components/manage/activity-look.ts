import type { ActivityLine } from '../../utils/model/activity-line';
import type { Words } from '../../utils/words';

const tones = { planned: 'plain', running: 'good', over: 'plain', stopped: 'watch' } as const;

/** How a phase looks and what it is called. */
export function activityPhase(words: Words, phase: ActivityLine['state']['phase']) {
  return { tone: tones[phase], word: words.manage.activity.phases[phase] };
}
