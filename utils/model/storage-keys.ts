/** Keys of storage.session (per tab status) and storage.local (settings, popup snapshot). */
export const storageKeys = {
  settings: 'settings',
  snapshot: 'popup-snapshot',
  backup: 'backup-state',
  /** `site:<tab>:<frame>` -> SiteStatus, in storage.session. */
  site: (tab: number, frame: number) => `site:${tab}:${frame}`,
  /** Subject key the side panel shows, in storage.session. */
  panel: 'panel-subject',
  /** What the seller taught of her pages, in storage.local; the page she is teaching, in storage.session. */
  taught: 'taught',
  teaching: 'teaching',
} as const;
