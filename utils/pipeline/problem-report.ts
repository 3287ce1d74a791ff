import { readBackupState } from '../browser/backup-state';
import { readSettings } from '../browser/settings';
import { allSiteStatuses } from '../browser/site-status';
import type { Store } from '../store/store';
import { listShops } from '../store/views';

export type About = { version: string; browser: string; uiLanguage: string };

const DAY = 86_400_000;

/**
 * What helps to find a fault, and nothing of anybody: numbers, codes and settings, no address, no shop, no title, no
 * buyer, no note. Shops are told apart by their place in the list alone. `now` in epoch milliseconds.
 */
export async function problemReport(
  store: Store,
  about: About,
  now: number,
): Promise<{ text: string; fileName: string }> {
  const settings = await readSettings();
  const backup = await readBackupState();
  const shops = await listShops(store);
  const counts = await store.db.shops.toArray();
  const report = {
    ...{ what: 'Renhuo problem report', madeOn: new Date(now).toISOString().slice(0, 10) },
    ...about,
    database: store.db.verno,
    language: settings.language,
    thresholds: settings.thresholds,
    keepMonths: settings.keepMonths,
    pausedSites: settings.paused.length,
    shops: shops.map(({ id, profile, currency, timeZone }, n) => ({
      ...{ shop: n + 1, profile, currency, timeZone },
      counts: counts.find((one) => one.id === id)?.counts,
    })),
    backup: {
      trouble: backup.trouble,
      locked: backup.locked,
      daysAgo: backup.savedAt === null ? null : Math.floor((now - backup.savedAt) / DAY),
    },
    lastLooks: (await allSiteStatuses()).map(
      ({ status, kind, scope, rows, total, health, problems, hints, needsShopName, taught }) => ({
        ...{ status, kind, scope, rows, total, health, hints, needsShopName, taught: taught === true },
        // A fault's own message may quote the page.
        problems: problems.map(({ code, field, n, of }) => ({ code, field: fieldName(field), n, of })),
      }),
    ),
  };
  return {
    text: JSON.stringify(report, null, 2),
    fileName: `renhuo-problem-${report.madeOn}.json`,
  };
}

/** Names of our own fields are kept; anything else could be a text of the page. */
function fieldName(field: string | undefined): string | undefined {
  return field !== undefined && /^[a-z][A-Za-z0-9]{1,20}$/.test(field) ? field : undefined;
}
