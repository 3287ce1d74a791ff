export const SPAN: number;
export type Flagger = {
  name: string;
  score?: boolean;
  ours?: boolean;
  run: (
    asked: { subjects: number[][]; now: number; span: number },
    done: Map<string, number[]>,
  ) => { p: number[]; flags?: boolean[] };
};
export function walkForward(asked: {
  subjects: Map<string, number[]>;
  cutOffs: number[];
  flaggers: Flagger[];
  event: 'silence' | 'visit';
  cut: (p: number[]) => { threshold: number } | null;
  progress: (text: string) => void;
}): {
  name: string;
  cases: number;
  events: number;
  f1: number | null;
  auc: number | null;
  brier: number | null;
  riskF1: number | null;
}[];
