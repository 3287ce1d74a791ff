import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Grants = { origins: string[] };

/** The browser as far as our modules use it: WXT's fake, with the namespaces it lacks put in. */
export function makeFake(grants: Grants = { origins: [] }, firefox = false) {
  const scripts: Record<string, unknown>[] = [];
  const listeners = { added: [] as (() => void)[], removed: [] as (() => void)[] };
  const calls = {
    injected: [] as unknown[],
    told: [] as unknown[],
    opened: [] as unknown[],
    badge: [] as string[],
  };
  const fake = {
    ...fakeBrowser,
    runtime: {
      ...fakeBrowser.runtime,
      id: 'our-id',
      getURL: (path: string) => `${firefox ? 'moz' : 'chrome'}-extension://our-id/${path.replace(/^\//, '')}`,
      onMessage: fakeBrowser.runtime.onMessage,
      onInstalled: fakeBrowser.runtime.onInstalled,
      onStartup: fakeBrowser.runtime.onStartup,
    },
    permissions: {
      getAll: async () => ({ origins: [...grants.origins] }),
      request: vi.fn(async ({ origins }: Grants) => {
        grants.origins.push(...origins.filter((one) => !grants.origins.includes(one)));
        return true;
      }),
      remove: vi.fn(async ({ origins }: Grants) => {
        grants.origins = grants.origins.filter((one) => !origins.includes(one));
        return true;
      }),
      onAdded: { addListener: (run: () => void) => listeners.added.push(run) },
      onRemoved: { addListener: (run: () => void) => listeners.removed.push(run) },
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        scripts.filter((one) => ids.includes(String(one.id))),
      registerContentScripts: vi.fn(async (all: Record<string, unknown>[]) => {
        for (const one of all) {
          if (scripts.some((known) => known.id === one.id))
            throw new Error(`Duplicate script ID '${one.id}'`);
          scripts.push(one);
        }
      }),
      updateContentScripts: vi.fn(async (all: Record<string, unknown>[]) => {
        for (const one of all) Object.assign(scripts.find((known) => known.id === one.id) ?? {}, one);
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids)
          scripts.splice(
            scripts.findIndex((one) => one.id === id),
            1,
          );
      }),
      executeScript: vi.fn(async (injection: unknown) => {
        calls.injected.push(injection);
        return [{ result: null }];
      }),
    },
    tabs: {
      ...fakeBrowser.tabs,
      query: vi.fn(async () => [] as unknown[]),
      sendMessage: vi.fn(async (tab: number, message: unknown) => {
        calls.told.push([tab, message]);
      }),
      create: vi.fn(async (tab: unknown) => tab),
      onRemoved: fakeBrowser.tabs.onRemoved,
    },
    action: {
      setBadgeText: vi.fn(async ({ text }: { text: string }) => {
        calls.badge.push(text);
      }),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
    },
    sidePanel: {
      open: vi.fn(async (options: unknown) => {
        calls.opened.push(options);
      }),
    },
    contextMenus: {
      create: vi.fn(),
      removeAll: vi.fn(async () => undefined),
      onClicked: { addListener: vi.fn() },
    },
    i18n: { getUILanguage: () => 'zh-CN', getMessage: () => '' },
  };
  return { fake, scripts, calls, listeners, grants };
}
