import { daysSince, isCalm } from '../calm';
import type { CareKind } from '../kind';
import { itemField, newestOf } from '../person';

const WINDOW_DAYS = 10;
const BASE = 26;

/**
 * Welcome someone who bought for the first time and show her the shop's own channel. Only where the platform is known
 * to allow it: where nobody looked, nothing is proposed.
 */
const welcomeNew: CareKind = {
  id: 'welcome-new',
  rule: null,
  propose: ({ people }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, nth, mayGuide, guided, strong, item } = person;
      const first = newestOf(person);
      if (nth !== 1 || first === null || !strong || mayGuide !== true || guided) return [];
      const days = daysSince(first, now);
      if (days > WINDOW_DAYS || !isCalm(person, now)) return [];
      const because = [{ code: 'new-buyer' as const, values: { days } }];
      const fields = itemField(item);
      return [{ subject, label, url, worth: BASE - days / 2, because, again: null, fields }];
    }),
};

export default welcomeNew;
