import type { RoomWords } from '../room-words';

export const room: RoomWords = {
  heading: '這台電腦上的空間',
  body: '所有東西都由這個瀏覽器存在這台電腦上，放在瀏覽器自己的資料夾裡。',
  used: (used, free) => `已用 ${used}，還能再存 ${free}。`,
  usedOnly: (used) => `已用 ${used}。`,
  unknown: '這個瀏覽器不說還有多少空間。',
  safe: '會一直留著：就算硬碟快滿了，瀏覽器也不會自己清掉。',
  notSafe: '還不保險：硬碟快滿的時候，瀏覽器可能會清掉。讓瀏覽器一直留著，並且做好備份。',
  ask: '讓瀏覽器一直留著',
  refused: '瀏覽器沒有同意。請常做備份。',
  full: '空間快沒了，所以新的東西都不再存。請清理硬碟，然後重新開啟商店的頁面。',
};
