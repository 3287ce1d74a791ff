import type { PresetId } from './model-types';

/** What a number does now and would have done, and numbers to begin with. */
export type TriedWords = {
  lineNow: (n: number) => string;
  /** What a number would have done one span ago, on `day`. */
  linePast: Record<
    'goods' | 'sleeping' | 'repeat',
    (day: string, flagged: number, right: number, missed: number) => string
  >;
  lineSuggest: (value: string) => string;
  presets: { label: string; choose: string; kinds: Record<PresetId, string> };
};
