import { counted as c, plural } from '../counted';
import type { VoiceWords } from '../voice-words';

export const voice: VoiceWords = {
  title: 'What buyers say',
  from: (texts) =>
    `From ${plural(texts, 'review')} with words, quoted as written; names, phones and addresses taken out.`,
  unanswered: (pains, withDescription) =>
    `${withDescription ? 'Title and description say' : 'The title says'} nothing about: ${pains}.`,
  painsName: 'Pain points',
  scenesName: 'Where it is used',
  praisesName: 'Praise',
  times: (n) => c(n),
  pains: {
    size: 'Size is off',
    quality: 'Quality, workmanship',
    colour: 'Colour differs, fades',
    smell: 'Smell',
    thin: 'Thin, poor material',
    works: 'Doesn’t work well',
    missing: 'Missing or wrong parts',
    packing: 'Damaged packaging',
    late: 'Slow delivery',
    service: 'Service',
    price: 'Too expensive',
    hard: 'Hard to assemble or use',
    noise: 'Noisy',
  },
  scenes: {
    gift: 'As a gift',
    travel: 'Travel',
    child: 'For children',
    elders: 'For parents, elders',
    office: 'Office',
    kitchen: 'Kitchen',
    dorm: 'Dorm, rented flat',
    outdoor: 'Outdoors',
    festival: 'Festivals, weddings',
    pet: 'Pets',
  },
  praises: {
    made: 'Well made',
    looks: 'Looks good',
    comfort: 'Comfortable, handy',
    value: 'Good value',
    fast: 'Fast delivery',
    helpful: 'Helpful seller',
  },
};
