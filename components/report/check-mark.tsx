import type { Check, CheckState } from '../../utils/model/report';
import type { Words } from '../../utils/words';

/** What several checks of one figure come to: a fault first, then what is only roughly known. */
export function stateOf(checks: Check[]): CheckState {
  const states = checks.map(({ state }) => state);
  for (const state of ['differs', 'range', 'agrees'] as const) if (states.includes(state)) return state;
  return 'open';
}

const LOOKS: Record<CheckState, { tone: string; path: string }> = {
  agrees: { tone: 'good', path: 'M1.5 6.5 4.7 9.5 10.5 2.8' },
  differs: { tone: 'dead', path: 'M2.5 2.5 9.5 9.5 M9.5 2.5 2.5 9.5' },
  range: {
    tone: 'watch',
    path: 'M1.5 4.6c2-2.2 3-2.2 4.5-.8s2.500 1.400 4.500-.8 M1.500 8.600c2-2.200 3-2.200 4.500-.8s2.500 1.400 4.500-.8',
  },
  open: { tone: 'unknown', path: 'M2.500 6h7' },
};

/** ✓, ✗, ≈ or –, with its word. */
export function CheckMark({ words, state }: { words: Words; state: CheckState }) {
  const { tone, path } = LOOKS[state];
  return (
    <span class={`tone tone-${tone}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      </svg>
      {words.report.states[state]}
    </span>
  );
}
