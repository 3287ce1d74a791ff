import { browser } from 'wxt/browser';
import * as z from 'zod';
import { defineBackground } from '#imports';
import { awake } from '../utils/browser/awake';
import { openPanel } from '../utils/browser/panel';
import { injectEverywhere, syncReader } from '../utils/browser/reader-script';
import { senderOf } from '../utils/browser/sender';
import { dropSiteStatuses } from '../utils/browser/site-status';
import { stopUngranted } from '../utils/browser/tabs';
import { ownMessage, pageMessage } from '../utils/model/messages';
import { rollBackup } from '../utils/pipeline/backup/rolling';
import { damageTeller } from '../utils/pipeline/damage-teller';
import { deskOf } from '../utils/pipeline/desk';
import { followUp, followUpSoon } from '../utils/pipeline/follow-up';
import { atOnce } from '../utils/pipeline/give-way';
import { handleOwn } from '../utils/pipeline/handlers/own';
import { handlePage } from '../utils/pipeline/handlers/page';
import { lookOver } from '../utils/pipeline/look-over';
import { walkTick } from '../utils/pipeline/walk/run';
import { walkTabGone } from '../utils/pipeline/walk/tab-gone';
import { WALK_ALARM } from '../utils/pipeline/walk/timers';
import { openStore } from '../utils/store/store';
import { pickLanguage } from '../utils/words';
import { catalogues } from '../utils/words/catalogues';

/** A table of contents: which message, alarm or grant calls what. Every listener is registered at once. */
export default defineBackground({
  type: 'module',
  main() {
    // zod would compile its parsers with new Function, which our policy forbids and reports.
    z.config({ jitless: true });
    const now = () => Date.now();
    const report = (error: unknown) => console.error(error);
    const onDamage = damageTeller(now, () => later(), report);
    const store = openStore({ onDamage });
    const desk = deskOf(store, now, browser.i18n.getUILanguage());
    const later = () => {
      // The timer dies with the worker; the alarm doesn't.
      browser.alarms.create(SOON, { delayInMinutes: 1 });
      followUpSoon(desk, report);
    };

    browser.runtime.onMessage.addListener((message: unknown, raw, answer: (value: unknown) => void) => {
      const sender = senderOf(raw);
      if (sender.from === 'own') {
        const parsed = ownMessage.safeParse(message);
        if (!parsed.success) {
          answer({ ok: false, why: 'bad-message' });
          return undefined;
        }
        handleOwn(desk, parsed.data, later).then(answer, report);
        return true;
      }
      if (sender.from === 'stranger') return undefined;
      const parsed = pageMessage.safeParse(message);
      if (!parsed.success) {
        answer(null);
        return undefined;
      }
      // The click's permission to open the panel is gone after the first await.
      if (parsed.data.type === 'page.open') void openPanel(sender.tab);
      atOnce(() => handlePage(desk, parsed.data, sender, later)).then(answer, (error: unknown) => {
        report(error);
        answer(null);
      });
      return true;
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      syncReader().catch(report);
      setUpMenu();
      later();
      if (reason === 'install') browser.tabs.create({ url: '/welcome.html' }).catch(report);
    });
    browser.runtime.onStartup.addListener(() => {
      syncReader().catch(report);
      later();
    });
    browser.permissions.onAdded.addListener(() => {
      syncReader().then(injectEverywhere).catch(report);
    });
    browser.permissions.onRemoved.addListener(() => {
      syncReader().then(stopUngranted).catch(report);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === WALK_ALARM) {
        walkTick(desk).catch(report);
        return;
      }
      // Not behind a page: whoever opens the next one would wait for what is read through.
      followUp(desk)
        .then(() => awake(lookOver(desk.store, desk.now())))
        .then(() => rollBackup(desk.store, desk.now()))
        .catch(report);
    });
    browser.tabs.onRemoved.addListener((tab) => {
      dropSiteStatuses(tab).catch(report);
      walkTabGone(tab).catch(report);
    });
    browser.tabs.onActivated.addListener(() => {
      walkTick(desk, true).catch(report);
    });
    browser.contextMenus.onClicked.addListener((_info, tab) => {
      if (tab?.id !== undefined) void openPanel(tab.id);
    });

    // Alarms and registrations can be lost (updates, cleared by the browser): made good at every start.
    // An alarm that is there stays: made anew at each start of the worker it would never come due.
    browser.alarms.get(HOURLY).then((known) => {
      if (!known) browser.alarms.create(HOURLY, { periodInMinutes: 60 });
    }, report);
    syncReader().catch(report);
    walkTick(desk).catch(report);

    function setUpMenu(): void {
      const words = catalogues[pickLanguage(null, desk.uiLanguage)];
      browser.contextMenus.removeAll().then(() => {
        browser.contextMenus.create({
          id: 'open-panel',
          title: words.popup.openPanel,
          contexts: ['page', 'action'],
        });
      }, report);
    }
  },
});

const SOON = 'follow-up';
const HOURLY = 'hourly';
