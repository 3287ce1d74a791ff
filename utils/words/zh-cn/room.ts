import type { RoomWords } from '../room-words';

export const room: RoomWords = {
  heading: '这台电脑上的空间',
  body: '所有东西都由这个浏览器存在这台电脑上，放在浏览器自己的文件夹里。',
  used: (used, free) => `已用 ${used}，还能再存 ${free}。`,
  usedOnly: (used) => `已用 ${used}。`,
  unknown: '这个浏览器不说还有多少空间。',
  safe: '会一直留着：就算硬盘快满了，浏览器也不会自己清掉。',
  notSafe: '还不保险：硬盘快满的时候，浏览器可能会清掉。让浏览器一直留着，并且做好备份。',
  ask: '让浏览器一直留着',
  refused: '浏览器没有同意。请常做备份。',
  full: '空间快没了，所以新的东西都不再存。请清理硬盘，然后重新打开店铺页面。',
};
