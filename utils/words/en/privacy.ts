import { plural } from '../counted';
import type { PrivacyWords } from '../privacy-words';

export const privacy: PrivacyWords = {
  heading: 'What is kept about this buyer',
  body: 'No name, phone or address: a masked label, a number made of what the page shows that can’t be turned back, and the orders.',
  showAll: 'Show everything',
  hideAll: 'Show less',
  number: 'Number',
  numberHint: 'Made with a key of this installation; nobody can turn it back into a name.',
  label: 'Label',
  notKept: 'Not kept: full name, phone, e-mail, address, what the buyer wrote.',
  tasks: 'Tasks',
  noTasks: 'None.',
  allOrders: (n) => `All orders (${n})`,
  erase: 'Erase this buyer…',
  eraseTitle: (label) => `Erase ${label}?`,
  eraseGoes:
    'The label, the number, what was concluded, your note and the tasks about this buyer go for good.',
  eraseStays: 'The orders stay as sales without anyone, so your figures don’t change.',
  eraseFuture:
    'The buyer isn’t stored again when read by the same mark, from a page, a file or a backup. Where a page shows only a masked name, it may be taken for someone new.',
  eraseBackups:
    'Backups made before still hold all this until they are replaced; restoring one leaves it out.',
  eraseNow: 'Erase for good',
  keepHeading: 'How long orders are kept',
  keepBody:
    'Older orders are forgotten once a month, and with them buyers who haven’t ordered since. Their sums stay in your figures, so pages and files from that time are left out from then on: they would count twice. A backup holds what is kept, not the sums of what was forgotten.',
  keepFor: (months) => plural(months, 'month'),
  keepForever: 'For ever',
  erased: (orders) => `Erased. ${plural(orders, 'order')} stay as sales without anyone.`,
};
