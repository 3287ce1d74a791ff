import type { goodsKinds, offerKinds, ShopKind, sellerKinds } from './model-types';

export type WelcomeWords = {
  /** Phrases that are not broken inside. */
  title: string[];
  sentences: [string, string, string];
  nothingYet: string;
  stepsTitle: string;
  steps: [string, string, string];
  tryDemo: string;
  toOptions: string;
  setUpTitle: string;
  kindTitle: string;
  kindBody: string;
  asks: Record<keyof ShopKind, string>;
  goods: Record<(typeof goodsKinds)[number], string>;
  sellers: Record<(typeof sellerKinds)[number], string>;
  offers: Record<(typeof offerKinds)[number], string>;
  kindSet: (kind: string) => string;
  historyTitle: string;
  history: string;
  toHistory: string;
  backupTitle: string;
  backup: string;
  toBackup: string;
  privacyTitle: string;
  privacy: string;
  hintSample: {
    dead: string;
    deadWhy: string;
    repeat: string;
    repeatWhy: string;
    listing: string;
    buyer: string;
  };
};
