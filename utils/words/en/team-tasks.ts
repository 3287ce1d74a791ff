import type { TeamTaskWords } from '../words';

export const teamTasks: TeamTaskWords = {
  'many-views': {
    name: 'Looked at, not bought',
    todo: 'People come and don’t order: its price, first picture or description stops them.',
    steps: [
      'Look at its page with a buyer’s eyes',
      'See what reviews and notes ask most',
      'Change one thing, and note it in the side panel',
      'Look again in two weeks',
    ],
  },
  'review-hero': {
    name: 'Is the hero still right?',
    todo: 'Once a quarter: should it still be this one that carries the shop?',
    steps: [
      'See its share, its returning buyers, its margin',
      'Think what could follow it',
      'Put that on the test board',
    ],
  },
  'review-oldest': {
    name: 'Look at the oldest ones',
    todo: 'Nothing is wrong with them; nobody has thought of them for long. Keep them?',
    steps: [
      'Ask of each: would you list it today?',
      'If not, clear it or merge it with another',
      'If so, renew its picture and title',
    ],
  },
  'send-orders': {
    name: 'Orders to send today',
    todo: 'Sorted by buyer and by product, so that you pick once.',
    steps: [
      'Settle the ones at risk first',
      'See them by buyer and by product under Manage, Orders',
      'Put one buyer’s orders into one parcel, once the addresses agree',
      'Open the order list once more when they have left',
    ],
  },
  'decide-test': {
    name: 'Decide a test',
    todo: 'The result is there: passed or not.',
    steps: [
      'Look at its orders and figures',
      'Buy stock if it passed, take it down if it failed',
      'Decide it on the page Manage',
    ],
  },
  'share-out': {
    name: 'Share customers out',
    todo: 'Somebody has nearly too many, or some have nobody.',
    steps: ['Open Staff on the page Manage', 'Share them out, or add somebody'],
  },
  'same-person': {
    name: 'Same person in two shops?',
    todo: 'Two of your shops know this customer. If it is her, the contact cap holds over both.',
    steps: [
      'Look at both stories in the side panel',
      'Link them if it is the same person, or say that it isn’t',
    ],
  },
  'call-supplier': {
    name: 'Talk to a supplier',
    todo: 'It has been a while. Ask about goods and prices.',
    steps: ['Say hello', 'Ask about delivery, prices and news', 'Note the contact on the page Manage'],
  },
  'mind-activity': {
    name: 'Mind an activity',
    todo: 'Stop it if it costs too much, note its result when it is over.',
    steps: [
      'See what it cost and who came',
      'Stop it if it has to stop',
      'Note the result on the page Manage',
    ],
  },
  'catch-up': {
    name: 'Catch up with a goal',
    todo: 'It is behind. Do the one thing that helps most today.',
    steps: [
      'See which figure lags',
      'Pick one thing that can be done today',
      'Look at the figure again afterwards',
    ],
  },
  'score-fell': {
    name: 'A shop score fell',
    todo: 'Buyers see it before you do. Find the cause first, sell later.',
    steps: [
      'Look at refunds, bad reviews and shipping times of these days: which orders, which product?',
      'Make it good for those buyers first',
      'Change one cause: description, replies or dispatch; note it in the side panel under issues and changes',
      'Look at the score again in a week',
    ],
  },
};
