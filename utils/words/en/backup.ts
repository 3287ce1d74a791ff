import type { BackupWords } from '../backup-words';
import { plural } from '../counted';

export const backup: BackupWords = {
  heading: 'Backup',
  body: 'If this computer breaks or the browser clears its data, a backup brings everything back, also on a new computer.',
  never: 'No backup has been made yet.',
  last: (ago, how) => `Last backup ${ago}, ${how === 'folder' ? 'in your folder' : 'as a download'}.`,
  locked: 'Locked with your passphrase',
  unlocked: 'Not locked',
  folderHeading: 'By itself, every day',
  folderNone:
    'Pick a folder once, best one that is synchronised or on another disk, and a backup is written there every day and after big changes.',
  folderUnsupported:
    'This browser can’t write into a folder by itself. Save a backup now and then; you’ll be reminded.',
  folderKept: (name, days) =>
    `Every day and after big changes into “${name}”. Each one is read back and checked; those of the last ${plural(days, 'day')} are kept.`,
  folderPick: 'Pick a folder…',
  folderOther: 'Another folder…',
  folderStop: 'Stop',
  folderAllow: 'Allow again',
  folderNow: 'Back up now',
  troubles: {
    'needs-click': 'The browser wants a click from you before backups can go on into this folder.',
    'folder-gone': 'The folder can’t be reached any more. Pick it again, or another one.',
    'disk-full':
      'The disk is full: the last backup couldn’t be written. The earlier ones are still there. Free some room, then back up now.',
    failed:
      'The last backup didn’t read back as it was written and was thrown away. The earlier ones are still there; it is tried again within the hour.',
  },
  folderIncomplete: (ago, file) =>
    `Some of what is stored can’t be read. Backups go on without it: the last is ${file}, written ${ago}. The whole ones from before are kept beside it.`,
  incomplete:
    'This backup is incomplete: when it was made, some of what was stored couldn’t be read. A whole one from before may hold it; you can bring in both, one after the other.',
  lostFile: (file, when) => `The last backup is ${file}, made ${when}.`,
  lostFromFolder: (folder) => `Bring it back from “${folder}”`,
  folderEmpty: 'There is no Renhuo backup in this folder.',
  remind: (ago) => (ago === null ? 'There is no backup of your data yet.' : `Your last backup was ${ago}.`),
  toBackup: 'Go to backups',
  short: (ago) => `Last backup ${ago}`,
  save: 'Save a backup now',
  saving: 'Writing the backup…',
  saved: (file) => `Saved ${file}`,
  lockHeading: 'Passphrase',
  lockNone:
    'None set. Without one, anyone who gets hold of a backup can read it, and it leaves out the key that recognises buyers: on another computer they won’t be matched with the orders you read there.',
  lockSet: 'Set. Every backup is locked with it and carries the key that recognises buyers.',
  lockLimit:
    'If you forget it, nobody can open the backups. It protects a backup file that was copied, not this computer: who uses this browser sees your data anyway.',
  lockStart: 'Set a passphrase…',
  lockChange: 'Change it…',
  lockRemove: 'Don’t lock any more',
  passphrase: 'Passphrase',
  passphraseAgain: 'Once more',
  passphraseHint: 'Several words are easier to remember and harder to guess than a short password.',
  passphraseShort: (least) => `At least ${plural(least, 'character')}, please.`,
  passphraseDiffers: 'The two differ.',
  lockSave: 'Lock backups with it',
  restoreHeading: 'Restore',
  restoreBody: 'See what’s inside first, then decide. Nothing changes until you do.',
  restoreChoose: 'Choose a backup',
  reading: 'Reading and checking…',
  open: 'Open',
  previewTitle: 'In this backup',
  previewFrom: (when) => `Made ${when}`,
  shopIn: (orders) => plural(orders, 'order'),
  shopSpan: (from, to) => `${from} to ${to}`,
  shopNew: 'new here',
  what: 'What',
  inFile: 'In the file',
  newHere: 'New here',
  newerThere: 'More in the file',
  newerHere: 'More known here',
  secrets: {
    same: 'Its buyers match those on this computer.',
    comes: 'It brings the key that recognises buyers, so they’ll be known again in your order lists.',
    other:
      'Its buyers were recognised with another key: they can’t be matched with those read here and are counted apart.',
    absent:
      'It lacks the key that recognises buyers: they can’t be matched with those read later and are counted apart.',
  },
  how: 'How should it come back?',
  merge: 'Add it to what is here',
  mergeHint: 'Of two versions of the same thing the newer one stays. Doing it twice changes nothing.',
  whole: 'Put it in place of what is here',
  wholeHint: 'Settings come from the backup too.',
  wholeTakes: (listings, orders) =>
    `${plural(listings, 'listing')} and ${plural(orders, 'order')} that only this computer has will go.`,
  wholeKeepsNotes: 'Notes and tags you wrote here stay in any case.',
  restore: 'Restore',
  restored: 'Restored.',
};
