import type { Hint } from '../utils/model/hint';

type Tone = Hint['tone'];

/** One shape per tone, so that colour is never alone. */
const SHAPES: Record<Tone, string> = {
  dead: 'M3 3h6v6H3z',
  dying: 'M6 1 11 6 6 11 1 6z',
  watch: 'M6 2 11 10H1z',
  good: 'M1.5 6.5 4.7 9.5 10.5 2.8',
  unknown: 'M4 4.4a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M6 9.6v.1',
  plain: 'M6 3.2a2.8 2.8 0 1 0 .01 0z',
};
const LINES: Tone[] = ['good', 'unknown'];

export function ToneBadge({ tone, word }: { tone: Tone; word: string }) {
  const line = LINES.includes(tone);
  return (
    <span class={`tone tone-${tone}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path
          d={SHAPES[tone]}
          fill={line ? 'none' : 'currentColor'}
          stroke={line ? 'currentColor' : 'none'}
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {word}
    </span>
  );
}
