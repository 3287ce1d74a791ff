import { describe, expect, it } from 'vitest';
import { ownMessage, pageMessage } from '../../../utils/model/messages';

const origin = 'https://shop.example.com';
const messages = [
  { type: 'walk.offer', tab: 1 },
  { type: 'walk.start', tab: 1, frame: 0, pages: true, details: true },
  { type: 'walk.pause', origin },
  { type: 'walk.resume', origin, tab: 1 },
  { type: 'walk.stop', origin },
  { type: 'walk.pace', seconds: 3 },
];

describe('walking', () => {
  it.each(messages)('$type is heard from our own pages and never from a page', (message) => {
    expect(ownMessage.safeParse(message).success).toBe(true);
    expect(pageMessage.safeParse(message).success).toBe(false);
  });
});
