import type { WelcomeWords } from '../welcome-words';

export const welcome: WelcomeWords = {
  title: ['Which goods have gone to sleep, ', 'and which people have come back'],
  sentences: [
    'Open your listing list, and beside goods that don’t move it says for how long, and how much money they hold.',
    'Open your order list, and beside returning buyers it says how many orders they placed, and how long ago.',
    'Each day it picks the few things most worth doing; and where it hasn’t seen enough, it says “not sure”.',
  ],
  nothingYet: 'Right now Renhuo can’t see a single site. It sees only the sites you agree to.',
  stepsTitle: 'Three steps',
  steps: [
    'Open your store backend, at its listing list or order list.',
    'Click Renhuo’s icon at the top right of the browser.',
    'Click “Use Renhuo on this site”, and hints appear beside the rows.',
  ],
  tryDemo: 'Look around in a demo shop first',
  toOptions: 'See the settings first',
  setUpTitle: 'Three things to set up once',
  kindTitle: 'What kind of shop is it?',
  kindBody:
    'The numbers are filled in as suits such a shop: after how many days without a sale goods count as dead, how long new ones are watched. All of them can be moved later.',
  asks: { goods: 'What do you sell?', seller: 'Who makes it?', offer: 'Goods, or a service on the spot?' },
  goods: { fashion: 'Fast fashion', durable: 'Durable goods', food: 'Food', handmade: 'Handmade' },
  sellers: { maker: 'I do', reseller: 'I sell what others make' },
  offers: { goods: 'Goods', service: 'Local service' },
  kindSet: (kind) => `Filled in for: ${kind}.`,
  historyTitle: 'Bring the years before',
  history:
    'Drop in the order files your backend exports, and customers of years are known at once. You see everything before it is stored.',
  toHistory: 'Import order files',
  backupTitle: 'Keep it safe',
  backup:
    'Choose a folder and a backup is written there every day; or be reminded and save one with a click.',
  toBackup: 'Set up backups',
  privacyTitle: 'Your data stays with you',
  privacy:
    'Renhuo uses no network, has no accounts and no server. The listings and orders it reads are kept in this browser on this computer; of buyers it keeps a masked name and a number that can’t be turned back, never phone, address or full name. You can export or delete everything at any time. This protects a backup file that was copied, not a computer that was stolen, so lock that too.',
  hintSample: {
    listing: 'Linen apron · cream',
    dead: 'No sale for 93 days · ¥3,240 tied up',
    deadWhy: '54 pieces in the store room',
    buyer: 'J. M***',
    repeat: 'Returning · 4 orders',
    repeatWhy: '¥1,286 spent in all',
  },
};
