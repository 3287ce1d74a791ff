import { hintsOf, readingOf, settled } from './eyes.mjs';

/**
 * Waits until the extension's look at the page stands, counts it, and answers
 * `{ status, reading, hints }`; `reading` is null where the reader did not answer.
 */
export async function look(tools, kind, since, expected) {
  const { desk, tab, page, tally } = tools;
  const { status, ms } = await settled(tools, since);
  const reading = await readingOf(desk, tab);
  const rows = reading?.status === 'read' ? reading.listings.length + reading.orders.length : 0;
  tally.page(kind, { status: reading?.status ?? 'no answer', expected, rows, ms });
  if (!status) tally.fault(`No look at the ${kind} ${page.url()} came to an end.`);
  else if (reading && status.status !== reading.status)
    tally.fault(
      `The status of the ${kind} ${page.url()} says ${status.status}, a second look ${reading.status}.`,
    );
  if (reading?.status !== 'read' && expected > 0)
    tally.fault(`The ${kind} ${page.url()} is ${describe(reading)}, not read.`);
  return { status, reading: reading?.status === 'read' ? reading : null, hints: await hintsOf(page) };
}

export function describe(reading) {
  if (!reading) return 'without an answer';
  const problems = reading.problems.map((it) => (it.field ? `${it.code} ${it.field}` : it.code)).join(', ');
  return `${reading.status}${problems ? ` (${problems})` : ''}`;
}
