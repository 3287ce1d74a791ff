import { markChanged } from '../../browser/backup-state';
import { listGrants, withdrawGrant } from '../../browser/grants';
import { originOf } from '../../browser/origins';
import { injectReader, syncReader } from '../../browser/reader-script';
import { readSettings, writeSettings } from '../../browser/settings';
import { tabsOf, tabsUnder, tellTab } from '../../browser/tabs';
import { trustSite } from '../../browser/trust';
import type { Done, OwnMessage } from '../../model/messages';
import { renameShop } from '../../store/manage-shops';
import { nameShop } from '../../store/shops';
import type { Desk } from '../desk';

type Sites = Extract<
  OwnMessage,
  {
    type:
      | 'site.pause'
      | 'site.granted'
      | 'site.withdraw'
      | 'shop.name'
      | 'shop.rename'
      | 'tab.look'
      | 'page.trust';
  }
>;

const DONE: Done = { ok: true, value: null };

/** Which sites are read, and what their shops are called. */
export async function handleSites(desk: Desk, message: Sites): Promise<Done<unknown>> {
  if (message.type === 'tab.look') {
    await tellTab(message.tab, { type: 'tab.look' });
    return DONE;
  }
  if (message.type === 'shop.rename') {
    const done = await renameShop(desk.store, message.shop, message.name);
    markChanged(desk.now());
    return done ? DONE : { ok: false, why: 'bad-message', detail: 'no such shop' };
  }
  const origin = originOf(message.origin);
  if (origin === null) return { ok: false, why: 'bad-message', detail: 'no web origin' };
  switch (message.type) {
    case 'site.granted':
      return granted(origin, message.tab);
    case 'site.pause':
      return pause(origin, message.paused);
    case 'site.withdraw':
      return withdraw(origin);
    case 'page.trust':
      await trustSite(origin, desk.now());
      await tellTab(message.tab, { type: 'tab.look' });
      return DONE;
    case 'shop.name':
      await nameShop(desk.store, origin, message.name.trim(), desk.now());
      await tellAll(origin, 'tab.look');
      return DONE;
  }
}

async function granted(origin: string, tab: number | null): Promise<Done> {
  await syncReader();
  const tabs = tab === null ? await tabsOf(origin) : [tab];
  for (const one of tabs) await injectReader(one);
  return DONE;
}

async function pause(origin: string, paused: boolean): Promise<Done> {
  const settings = await readSettings();
  const others = settings.paused.filter((one) => one !== origin);
  await writeSettings({ ...settings, paused: paused ? [...others, origin] : others });
  if (!paused) for (const tab of await tabsOf(origin)) await injectReader(tab);
  await tellAll(origin, paused ? 'tab.stop' : 'tab.look');
  return DONE;
}

async function withdraw(origin: string): Promise<Done> {
  // Told first: without the grant the tabs can't be found by their address any more.
  await tellAll(origin, 'tab.stop');
  const gone = await withdrawGrant(origin);
  await syncReader();
  const left = !gone && (await listGrants()).includes(origin);
  return left ? { ok: false, why: 'no-permission' } : DONE;
}

/** Has every page that is being read look again: its hints may say something else now. */
export async function lookEverywhere(): Promise<void> {
  for (const origin of await listGrants())
    for (const tab of await tabsUnder(origin)) await tellTab(tab, { type: 'tab.look' });
}

async function tellAll(origin: string, type: 'tab.look' | 'tab.stop'): Promise<void> {
  for (const tab of await tabsOf(origin)) await tellTab(tab, { type });
}
