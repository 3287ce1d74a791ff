/** Work that may be interrupted wherever it yields, and taken up again or left for good. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a list's rows become, with a pause after some. */
export function* mapSteps<T, U>(rows: T[], make: (row: T, at: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const [at, row] of rows.entries()) {
    made.push(make(row, at));
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return made;
}

/** So many rows are read before the work may be interrupted: well under a millisecond each. */
export const ROWS_A_STEP = 20;
