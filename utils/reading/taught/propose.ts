import type { Proposal } from '../../model/taught';
import { candidacies } from '../columns/candidacies';
import type { ReadContext } from '../columns/context';
import { columnStats } from '../columns/shapes';
import type { Grid } from '../grid/grid';
import type { Lean } from '../page/address-kind';
import { placeOfPage } from './address';
import { anchorsOf } from './anchors';
import { guessFields } from './guess-fields';
import { stepsTo } from './row-steps';

const MOST_COLUMNS = 60;
const SAMPLES = 3;
const SAMPLE_CHARS = 120;
/** How many columns an address that speaks of goods or orders weighs. */
const LEANS = 4;

/** What a list seems to be, for the seller to confirm: its columns with values of the picked row and the next ones. */
export function propose(grid: Grid, picked: Element, context: ReadContext, lean: Lean): Proposal {
  const stats = columnStats(grid, context);
  const guesses = {
    listing: guessFields(grid, 'listing', stats, context),
    order: guessFields(grid, 'order', stats, context),
  };
  const guessOf = (kind: 'listing' | 'order', column: number): string | null =>
    guesses[kind].get(column) ?? null;
  const samplesOf = (column: number): string[] =>
    grid.rows
      .flatMap(({ cells, carried }) =>
        carried[column] ? [] : ((cells[column]?.text || cells[column]?.alt) ?? []),
      )
      .filter(Boolean)
      .slice(0, SAMPLES)
      .map((text) => text.slice(0, SAMPLE_CHARS));
  const ranked = candidacies(grid, context, lean)
    .flatMap(({ kind, score }) => (kind === 'listing' || kind === 'order' ? [{ kind, score }] : []))
    .sort((a, b) => b.score - a.score);
  const known = (kind: 'listing' | 'order') => guesses[kind].size + lean[kind] * LEANS;
  return {
    ...placeOfPage(context.url),
    kind: ranked[0]?.kind ?? (known('order') > known('listing') ? 'order' : 'listing'),
    rows: {
      form: grid.form,
      width: grid.columns.length,
      steps: stepsTo(
        picked,
        grid.rows.map(({ el }) => el),
      ),
    },
    count: grid.rows.length,
    currency: context.money.currency,
    columns: anchorsOf(grid, stats)
      .map((anchor, column) => ({
        ...anchor,
        samples: samplesOf(column),
        guess: { listing: guessOf('listing', column), order: guessOf('order', column) },
      }))
      .filter(({ samples, header }) => samples.length > 0 || header !== '')
      .slice(0, MOST_COLUMNS),
  };
}
