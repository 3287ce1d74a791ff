import type { Pain, Praise, Scene } from './model-types';

/** Words for what buyers say of a listing. */
export type VoiceWords = {
  title: string;
  from: (texts: number) => string;
  unanswered: (pains: string, withDescription: boolean) => string;
  painsName: string;
  scenesName: string;
  praisesName: string;
  times: (n: number) => string;
  pains: Record<Pain, string>;
  scenes: Record<Scene, string>;
  praises: Record<Praise, string>;
};
