import { plural } from '../counted';
import type { StageWords } from '../stage-words';

export const stages: StageWords = {
  heading: 'How much is on show',
  names: { see: 'See', care: 'Care for people', manage: 'Manage the shop' },
  bodies: {
    see: 'Hints beside the rows, tasks about goods, one product or buyer in depth.',
    care: 'Customers: rungs, contacts and limits, tasks for people, and the report.',
    manage: 'The whole shop: tests, staff, goals, activities, suppliers, and the report’s money.',
  },
  careOpens: (orders) => `Opens once ${plural(orders, 'order')} have been read.`,
  manageOpens: (tasks) => `Opens once you have done ${plural(tasks, 'task')}.`,
  now: 'You are here',
  allOpen: 'Everything is open.',
  openAll: 'Open everything now',
  opened: {
    care: 'Now that your orders are known, caring for customers is open: tasks for people, contacts in the side panel, and the report.',
    manage: 'You are at home here now, so managing is open: tests, staff, goals, activities and suppliers.',
  },
  understood: 'Got it',
  notYet: 'This part opens a little later, so that the first days stay simple.',
  moreLater: 'More of the report opens a little later, so that the first days stay simple.',
  welcomeTitle: 'It begins small',
  welcomeBody:
    'First Renhuo shows you what it sees. Caring for customers and managing the shop open by themselves as you come to them. If you like it all at once, open everything.',
};
