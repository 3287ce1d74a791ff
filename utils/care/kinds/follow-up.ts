import type { CareKind } from '../kind';

const WORTH = 70;

/** What the seller told herself to come back to, from its day on. */
const followUp: CareKind = {
  id: 'follow-up',
  rule: null,
  propose: ({ team }, _thresholds, now) =>
    team.followUps
      .filter(({ at }) => at <= now)
      .map(({ subject, label, url, at, what }) => ({
        ...{ subject, label, url, worth: WORTH, again: at },
        because: what === '' ? [] : [{ code: 'noted' as const, values: { name: what } }],
      })),
};

export default followUp;
