import { type ScoreId, scoreIds } from '../../utils/model/entries/dsr';
import type { Money } from '../../utils/model/money';
import type { EntryRow } from '../../utils/model/report';
import { money, type Words } from '../../utils/words';
import { valueText } from '../manage/change-text';

/** What an entry says, in a few words: its kind, and its value as far as it has one. */
export function entryText(words: Words, { kind, id, value, by }: EntryRow): string {
  const name = words.manage.trail.kinds[kind];
  const { marks } = words.care;
  if (kind === 'mark' && id in marks) return marks[id as keyof typeof marks];
  if (kind === 'referrer') return by === null ? name : `${name} · ${by}`;
  const parts = kind === 'dsr' ? scores(words, value) : sums(words, value);
  const said = parts.length > 0 && kind !== 'benefit' ? parts : [valueText(words, kind, id, value), ...parts];
  return `${name} · ${said.join(', ')}`;
}

function scores({ boss }: Words, value: unknown): string[] {
  const told = value as Partial<Record<ScoreId, number | null>>;
  return scoreIds.flatMap((which) => {
    const score = told[which];
    return typeof score === 'number' ? [`${boss.scoreNames[which]} ${score.toFixed(2)}`] : [];
  });
}

function sums({ language }: Words, value: unknown): string[] {
  const { amount, paid } = value as { amount?: Money | null; paid?: Money | null };
  return [amount, paid].flatMap((sum) => (sum ? [money(sum, language)] : []));
}
