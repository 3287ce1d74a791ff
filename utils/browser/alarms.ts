import { browser } from 'wxt/browser';

/** Sets an alarm that rings every half a minute, the shortest a browser allows, or takes it away. */
export async function setAlarm(name: string, on: boolean): Promise<void> {
  const known = await browser.alarms.get(name);
  if (on && !known) browser.alarms.create(name, { periodInMinutes: 0.5 });
  if (!on && known) await browser.alarms.clear(name);
}
