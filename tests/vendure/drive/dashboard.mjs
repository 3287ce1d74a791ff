/** Vendure's dashboard as a seller uses it. Selectors are Vendure's own; the extension gets none of them. */

const ROWS = 'vdr-data-table-2 table tbody tr';
const PATIENCE = 30_000;

export async function logIn(page, adminUrl) {
  await page.goto(`${adminUrl}/login`);
  await page.fill('input[type=password]', 'superadmin', { timeout: 60_000 });
  await page.fill('input[name=username], #login_username', 'superadmin');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/login'), { timeout: PATIENCE });
}

/** Opens a list by the menu, as a soft navigation, and waits for its rows. */
export async function openList(page, path) {
  await page.click(`vdr-main-nav a[href$="${path}"]`);
  await page.waitForURL((url) => url.pathname.endsWith(path), { timeout: PATIENCE });
  await page.waitForSelector(`${ROWS} a`, { timeout: PATIENCE });
}

/** Where the list stands, by its own footer: `{ from, to, total }`. */
export async function footer(page) {
  const text = await page.locator('.total-items-count').innerText();
  const [from, to, total] = text.match(/\d+/g).map(Number);
  return { from, to, total };
}

/** Goes to the next page of a list by its pager; false on the last one. */
export async function nextPage(page) {
  const button = page.locator('.pagination-next button');
  if (await button.isDisabled()) return false;
  const before = await footer(page);
  await button.click();
  await page.waitForFunction(
    (from) => Number(document.querySelector('.total-items-count')?.textContent?.match(/\d+/)?.[0]) !== from,
    before.from,
    { timeout: PATIENCE },
  );
  return true;
}

/** What the list's rows link to, top to bottom: the first link of each. */
export function rowLinks(page) {
  return page
    .locator(ROWS)
    .evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? null));
}

/** Goes to another address inside the dashboard without loading it anew, as its back button would. */
export async function goSoftly(page, path, title) {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
  await page.waitForFunction(
    (words) => document.querySelector('vdr-page-title h1')?.textContent?.trim() === words,
    title,
    { timeout: PATIENCE },
  );
}
