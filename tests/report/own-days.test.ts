import { expect, it } from 'vitest';
import type { Reason } from '../../utils/model/verdict';
import { newGoodsFold } from '../../utils/report/sums/fold-goods';
import { listingDossier, NOW } from '../judging/dossiers';

it('a listing takes the days that its judgement names as its group’s own', () => {
  const because: Reason[] = [
    { code: 'silent-days', values: { days: 70 } },
    { code: 'group-number', values: { name: '茶叶', kind: 'deadDays', days: 60 } },
    { code: 'group-number', values: { name: '茶叶', kind: 'carryingRate', share: 30 } },
  ];
  const dossier = listingDossier();
  const verdict = { subject: dossier.listing.key, finding: 'yes' as const, judgedAt: NOW };
  const fold = newGoodsFold();
  fold.add(dossier, [{ ...verdict, rule: 'dead-listing', because }]);
  fold.add(dossier, [{ ...verdict, rule: 'dead-listing', because: because.slice(0, 1) }]);
  expect(fold.done().rows.map(({ own }) => own)).toEqual([{ deadDays: 60 }, undefined]);
});
