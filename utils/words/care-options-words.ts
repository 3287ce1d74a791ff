import type { CareRules } from './model-types';

export type CareOptionsWords = {
  heading: string;
  body: string;
  groups: Record<'caps' | 'ladder' | 'times', string>;
  fields: Record<keyof CareRules, string>;
  bad: string;
  saved: string;
  templates: string;
  templatesBody: string;
  kind: string;
  steps: string;
  minutes: string;
  fieldsHint: (fields: string) => string;
  reset: string;
};
