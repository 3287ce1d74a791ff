import { counted as c } from '../counted';
import type { DigestWords } from '../digest-words';

export const digest: DigestWords = {
  title: 'Last week',
  open: 'Weekly digest',
  isNew: 'Last week’s digest is ready',
  look: 'Open it',
  figure: 'Figure',
  value: 'Last week',
  change: 'Against the week before',
  check: 'Check',
  answer: 'Answer',
  follow: 'To follow up',
  read: 'Read',
  save: 'Save',
  done: 'Followed up',
  drop: 'Remove it',
  keep: 'Keep it',
  back: 'Bring back',
  comma: ', ',
  states: {
    unread: 'Unread',
    read: 'Read',
    answered: 'Answered',
    following: 'To follow up',
    followed: 'Followed up',
  },
  propose: (n) => `Left unread in ${c(n)} issues in a row that were opened. Remove it?`,
  dropped: (names) => `Removed: ${names}.`,
  about: (action, name) => `${action}: ${name}`,
};
