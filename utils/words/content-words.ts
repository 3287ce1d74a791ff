import type { ConsentState, GapTopic } from './model-types';

/** Words for what can be made of reviews on a listing's panel. */
export type ContentWords = {
  title: string;
  body: string;
  description: string;
  descriptionHint: string;
  /** What was looked at to find what is unsaid. */
  looked: (withDescription: boolean) => string;
  gapsName: string;
  gaps: Record<GapTopic, string>;
  asked: (n: number) => string;
  noGaps: string;
  unspokenName: string;
  unspoken: (words: string, texts: number) => string;
  questionsName: string;
  replied: (reply: string) => string;
  answer: string;
  answerHint: string;
  scenesName: string;
  scene: (scene: string, n: number) => string;
  scenesHint: string;
  storiesName: string;
  storiesHint: string;
  consent: string;
  consents: Record<ConsentState | 'none', string>;
  copy: string;
  copied: string;
  copyFailed: string;
  /** A question with its answer as one text to be copied. */
  both: (question: string, answer: string) => string;
  copyLog: string;
  copyLogHint: string;
  copyWhat: string;
  copyNote: string;
  /** `change`: orders before and after. */
  copyEffect: (days: number, change: string) => string;
  orders: (n: number) => string;
  /** `change`: the page's counter then and now. */
  views: (change: string) => string;
  count: (n: number) => string;
  about: (action: string, text: string) => string;
};
