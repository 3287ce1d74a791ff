import { counted as n, plural } from '../counted';
import type { ExchangeWords, StaffWords } from '../staff-words';

export const staff: StaffWords = {
  intro:
    'One person can look after only so many customers. Share returning customers out, so that each has somebody.',
  name: 'Name',
  add: 'Add to staff',
  taken: 'This name is there already',
  none: 'There is no staff yet. If you are alone, you need none.',
  pools: 'Staff and their customers',
  thisComputer:
    'By the records of this computer alone. Where several people use one each, join them with the exchange file below.',
  merged: (when) => `By the records of this computer; those of another one were last taken in on ${when}.`,
  load: (load, cap) => `${n(load)} of ${plural(cap, 'customer')}`,
  nearly: 'Nearly full',
  over: 'Over the cap',
  contacts: (service, marketing) => `Last 30 days: ${n(service)} service, ${n(marketing)} marketing`,
  results: (solved, sold) => `Made good: ${n(solved)}. Their customers ordered ${plural(sold, 'time')}.`,
  natures: { service: 'To serve today', sell: 'To sell today' },
  noTasks: 'Nothing to do today.',
  dayCap: 'Tasks a day',
  dayCapNone: 'as many as the shop’s day has',
  cap: 'Cap',
  free: (count) =>
    count === 0
      ? 'Every returning customer has somebody.'
      : `${plural(count, 'returning customer')} without anybody.`,
  deal: 'Share them out',
  dealt: (given, left) =>
    left === 0
      ? `${plural(given, 'customer')} shared out.`
      : `${plural(given, 'customer')} shared out; ${n(left)} found no room, everyone is full.`,
  leave: (name) => `${name} has left`,
  leaveAsk: (name, load) =>
    `${name}’s ${plural(load, 'customer')} will go to the others, nobody is lost. The trail can take it back.`,
  leaveNow: 'Hand over',
  gone: (count) => `${n(count)} who left`,
  back: (name) => `${name} is back`,
  anyone: 'nobody',
};

export const exchange: ExchangeWords = {
  heading: 'Exchange with other computers',
  body: 'Several computers for one shop: each writes a file, passes it on and takes the others’ in. Contacts, tags, notes, tasks and who has whom are joined, in any order and as often as you like. Goods and orders that were read are not in it.',
  passphrase: 'Passphrase for the file',
  passphraseOf: 'Passphrase of this file',
  hint: (least) =>
    `At least ${n(least)} characters. The key by which computers know the same buyer is locked in the file too.`,
  write: 'Write a file',
  written: (file) => `${file} was written.`,
  take: 'Take a file in…',
  openIt: 'Open',
  takeNow: 'Take it in',
  taken: 'Taken in.',
  brings: (fresh, all) => `${all}, ${fresh} of them new`,
  tables: { entries: 'What was noted', notes: 'Notes', tasks: 'Tasks' },
  otherSecret:
    'This file was made with another key, so its buyers can’t be matched with those here. Take the main computer’s file in on a freshly installed one before it reads any orders.',
  secretComes: 'The key comes along: from then on both computers know the same buyer.',
  notExchange: 'This is a backup, not an exchange file. Backups are restored in the settings.',
};
