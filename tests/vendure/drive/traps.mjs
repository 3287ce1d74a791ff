import { openList } from './dashboard.mjs';
import { readingOf, settled } from './eyes.mjs';
import { describe } from './look.mjs';

/** Pages of the same dashboard that are no full list of orders or goods, and must not be taken for one. */
export async function walkTraps(tools) {
  const { page, tally } = tools;
  const visit = async (name, go, sane) => {
    const since = Date.now();
    await go();
    await settled(tools, since, 3000);
    const reading = await readingOf(tools.desk, tools.tab);
    if (!sane(reading))
      tally.fault(`${name} is taken for more than it is: ${describe(reading)} ${reading?.kind ?? ''}.`);
    tally.hint('pages that are no list', sane(reading) ? 'right' : 'wrong', `${name}: ${describe(reading)}`);
  };
  const unread = (reading) => reading?.status !== 'read';
  const narrowed = (reading) => unread(reading) || reading.coverage.filtered !== false;
  await visit('The customer list', () => openList(page, '/customer/customers'), unread);
  await visit(
    'A customer page with her orders alone',
    async () => {
      await page.click('vdr-data-table-2 tbody a');
      await page.waitForSelector('vdr-customer-detail vdr-data-table-2 tbody a');
    },
    narrowed,
  );
  await visit(
    'A searched order list',
    async () => {
      await openList(page, '/orders');
      await page.click('.toggle-search-filter-row');
      await search(page, 'wickham', 'tbody a');
    },
    narrowed,
  );
  await visit('A search without results', () => search(page, 'zzzzqq', '.empty-state'), unread);
}

async function search(page, words, result) {
  await page.fill('vdr-data-table-2 .search-wrapper input', words);
  // Vendure searches after a pause in typing.
  await page.waitForTimeout(900);
  await page.waitForSelector(`vdr-data-table-2 ${result}`);
}
