/** What customers said of an idea or a product in test. */
export type Tally = { for: number; against: number };

/** Votes by the trial they are on: one of each customer, whatever she said before. */
export function tallies(votes: { id: string; value: { for: boolean } }[]): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const { id, value } of votes) {
    const tally = found.get(id) ?? { for: 0, against: 0 };
    tally[value.for ? 'for' : 'against'] += 1;
    found.set(id, tally);
  }
  return found;
}
