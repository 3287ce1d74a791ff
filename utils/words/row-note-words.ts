import type { HintWords } from './hint-words';
import type { RowNote } from './model-types';
import type { Words } from './words';

/**
 * A row's hint with what the seller herself said of it: her own line first, then a test that runs, the judgement, and
 * who looks after the buyer. Of a new listing also that no edge is recorded. Null where there is nothing to say.
 */
export function withNote(
  words: Words,
  hint: HintWords | null,
  note: RowNote | null,
  isNew = false,
): HintWords | null {
  if (note === null) return hint;
  const { board, own: say, trail } = words.manage;
  const own = note.pin === null ? [] : [note.pin];
  const test = note.trial ? [trialText(board, note.trial)] : [];
  const owner = note.owner === null ? [] : [trail.owner(note.owner)];
  const edge = note.noEdge && isNew ? [say.noEdge] : [];
  const said = [...own, ...test, ...(hint ? [hint.word] : []), ...edge, ...owner];
  if (said.length === 0) return null;
  const isWarning = note.trial?.early === true && hint?.tone !== 'dead';
  return {
    tone: isWarning ? 'watch' : (hint?.tone ?? 'plain'),
    word: said.join(' · '),
    why: hint?.why ?? said.join(' · '),
  };
}

function trialText(board: Words['manage']['board'], trial: NonNullable<RowNote['trial']>): string {
  if (trial.early) return board.hintEarly;
  return trial.day > trial.of ? board.hintOver : board.hint(trial.day, trial.of);
}
