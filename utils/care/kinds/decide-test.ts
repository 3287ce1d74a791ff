import type { Reason } from '../../model/verdict';
import type { CareKind } from '../kind';
import type { TeamFacts } from '../team-facts';

const WORTH = 65;
const CODES = { pass: 'test-reached', fail: 'test-missed', unknown: 'test-unsure' } as const;

/** Tests whose result is there, whose time is over, or whose stock came too early. */
const decideTest: CareKind = {
  id: 'decide-test',
  rule: null,
  propose: ({ team }) =>
    team.tests.flatMap((test) => {
      const because = why(test);
      const { subject, label, url, startedAt } = test;
      return because.length === 0 ? [] : [{ subject, label, url, worth: WORTH, because, again: startedAt }];
    }),
};

function why({ finding, day, of, isOverBudget, early }: TeamFacts['tests'][number]): Reason[] {
  const reasons: Reason[] = [];
  if (finding === 'pass' || finding === 'fail' || finding === 'unknown')
    reasons.push({ code: CODES[finding] }, { code: 'test-day', values: { days: Math.min(day, of), of } });
  if (isOverBudget && finding === 'fail') reasons.push({ code: 'test-over-budget' });
  if (early !== null && finding !== 'decided')
    reasons.push({ code: 'stock-early', values: { units: early } });
  return reasons;
}

export default decideTest;
