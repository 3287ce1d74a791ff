import { hitRates, trialState } from '../../judging/trial';
import type { Board, BoardLine } from '../../model/board';
import type { ListingDossier } from '../../model/dossier';
import type { Entry } from '../../model/entry';
import type { TeamRules } from '../../model/team-rules';
import { dossiersOf } from '../../store/dossiers-of';
import { entriesOf } from '../../store/entries';
import type { Store } from '../../store/store';

/** Every test with how it stands, the newest first, and who picks well. `now` in epoch milliseconds. */
export async function board(store: Store, rules: TeamRules, now: number): Promise<Board> {
  const trials = await entriesOf(store, 'trial');
  const lines = await linesOf(store, trials, rules, now);
  return { lines, hits: hitRates(trials.map(({ value }) => value)) };
}

/** The tests that run now or were stocked early, by the listing they are of. */
export async function runningTrials(
  store: Store,
  rules: TeamRules,
  now: number,
): Promise<Map<string, BoardLine>> {
  const trials = (await entriesOf(store, 'trial')).filter(({ value }) => value.listing !== null);
  const lines = await linesOf(store, trials, rules, now);
  return new Map(lines.flatMap((line) => (line.trial.listing ? [[line.trial.listing, line]] : [])));
}

async function linesOf(
  store: Store,
  trials: Entry<'trial'>[],
  rules: TeamRules,
  now: number,
): Promise<BoardLine[]> {
  const dossiers = await dossiersOf(
    store,
    trials.flatMap(({ value }) => value.listing ?? []),
  );
  return [...trials]
    .sort((a, b) => (b.value.startedAt ?? b.at) - (a.value.startedAt ?? a.at))
    .map(({ id, value }) => lineOf(id, value, dossiers.get(value.listing ?? '') ?? null, rules, now));
}

function lineOf(
  id: string,
  trial: BoardLine['trial'],
  dossier: ListingDossier | null,
  rules: TeamRules,
  now: number,
): BoardLine {
  const listing = dossier?.listing ?? null;
  return {
    id,
    trial,
    state: trialState(trial, dossier, rules, now),
    label:
      listing && [listing.title ?? listing.itemId ?? listing.skus[0], listing.spec].filter(Boolean).join(' '),
    url: listing?.url ?? null,
  };
}
