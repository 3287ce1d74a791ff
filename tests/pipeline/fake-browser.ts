import { fakeBrowser } from 'wxt/testing/fake-browser';

/** For `vi.mock('wxt/browser', …)`: WXT's fake with the badge it lacks. */
export const browser = {
  ...fakeBrowser,
  action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
};
