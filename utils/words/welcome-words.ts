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
