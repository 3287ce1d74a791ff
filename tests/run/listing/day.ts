import type { Page } from '@playwright/test';
import type { Extension } from '../../e2e/chromium';

const POPUP = { width: 400, height: 760 };
const PANEL = { width: 400, height: 900 };

type Shoot = (page: Page, path: string) => Promise<void>;

/** Popup and side panel as they are on an ordinary day of the demo shop, in the language that is spoken now. */
export async function dayPictures(extension: Extension, language: string, shoot: Shoot): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize(POPUP);
  await popup.locator('.tasks li').first().waitFor();
  // Not while it says that it is still refreshing.
  const refreshing = popup.locator('[aria-labelledby="today"] > p.muted').filter({ hasText: '…' });
  await refreshing.waitFor({ state: 'detached' });
  await shoot(popup, `docs/pictures/popup-${language}.png`);
  await popup.close();
  const subject = await firstCustomer(extension);
  const spy = await extension.spy();
  await spy.evaluate((key) => chrome.storage.session.set({ 'panel-subject': key }), subject);
  const panel = await extension.open('sidepanel.html');
  await panel.setViewportSize(PANEL);
  await panel.locator('.relation').first().waitFor();
  await shoot(panel, `docs/pictures/panel-${language}.png`);
  await panel.close();
}

/** The first customer whom today's tasks are about. */
async function firstCustomer(extension: Extension): Promise<string> {
  const spy = await extension.spy();
  const subjects = await spy.evaluate(async () => {
    const { 'popup-snapshot': view } = await chrome.storage.local.get('popup-snapshot');
    return (view as { tasks: { subject: string }[] }).tasks.map(({ subject }) => subject);
  });
  return subjects.find((key) => key.startsWith('buyer|')) ?? '';
}
