import type { RoomWords } from '../room-words';

export const room: RoomWords = {
  heading: 'Room on this computer',
  body: 'Everything is kept by this browser, in its own folder on this computer.',
  used: (used, free) => `${used} used; there is room for ${free} more.`,
  usedOnly: (used) => `${used} used.`,
  unknown: 'This browser does not say how much room there is.',
  safe: 'Kept for good: the browser does not clear it away by itself, not even when the disk gets full.',
  notSafe:
    'Not kept for good yet: when the disk gets full, this browser may clear it away. Let it be kept, and keep a backup.',
  ask: 'Keep it for good',
  refused: 'The browser said no. Make backups often.',
  full: 'There is hardly any room left, so nothing new is stored. Free some room on the disk; then open your pages again.',
};
