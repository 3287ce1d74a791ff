import type { ContentWords } from '../content-words';
import { counted as c, plural } from '../counted';

export const content: ContentWords = {
  title: 'Content from customers',
  body: 'Buyers’ own sentences and what you write yourself; nothing is made up for anyone.',
  description: 'Description (pasted from the product’s page)',
  descriptionHint: 'No list shows it. Paste it here and pains and gaps are held against it too.',
  looked: (withDescription) =>
    withDescription
      ? 'Title, variant and description were looked at, pictures were not.'
      : 'Only title and variant were looked at. The description may say it: paste it to see.',
  gapsName: 'What a buyer who decides alone still misses',
  gaps: {
    size: 'Size, capacity',
    material: 'Material',
    included: 'What is in the box',
    delivery: 'When and how it ships',
    care: 'How to use and wash it',
    returns: 'Returns and warranty',
    crowd: 'Whom it is for',
  },
  asked: (n) => `${plural(n, 'review')} ${n === 1 ? 'speaks' : 'speak'} of it`,
  noGaps: 'Size, material, contents, shipping, use, returns and whom it is for are all there.',
  unspokenName: 'Words of the title that nobody mentions',
  unspoken: (words, texts) =>
    `Not in any of ${plural(texts, 'review')}: ${words}. Search may still need them; look here first when you want room for what buyers care about.`,
  questionsName: 'What buyers really ask',
  replied: (reply) => `Replied on the page: ${reply}`,
  answer: 'Your answer',
  answerHint: 'Write it once, copy it with a click',
  scenesName: 'Content by scene',
  scene: (scene, n) => `${scene} · ${plural(n, 'review')}`,
  scenesHint: 'One picture of this scene with these sentences is one piece of content.',
  storiesName: 'User stories',
  storiesHint:
    'Ask the buyer before you use her words in public; once she agrees they can be copied. When the review goes, its words go here too.',
  consent: 'Does she agree?',
  consents: { none: 'Not asked', asked: 'Asked', given: 'Agreed', refused: 'Declined' },
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Could not copy; please select it by hand.',
  both: (question, answer) => `Q: ${question}\nA: ${answer}`,
  copyLog: 'Changed words and pictures',
  copyLogHint: 'Change one thing and note it: after a week you see the orders before and after.',
  copyWhat: 'What was changed, such as: first picture is a real photo',
  copyNote: 'Note the change',
  copyEffect: (days, change) => `Orders, ${plural(days, 'day')} before and after: ${change}`,
  orders: (n) => plural(n, 'order'),
  views: (change) => `Views by the page’s own counter, then and now: ${change}`,
  count: (n) => c(n),
  about: (action, text) => `${action}: ${text}`,
};
