/** Between the report and the worker that adds a shop up. */
export type AddUpQuestion = { shop: string; now: number };
export type AddUpAnswer =
  | { answer: 'progress'; share: number }
  | { answer: 'done' }
  | { answer: 'failed'; error: string };
