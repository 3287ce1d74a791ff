import { counted as n } from '../counted';
import type { PrivacyWords } from '../privacy-words';

export const privacy: PrivacyWords = {
  heading: '關於這位買家記了什麼',
  body: '沒有姓名、電話、地址：只有遮住的稱呼、一組由頁面上的標記算出來又推不回去的編號，還有訂單。',
  showAll: '全部列出來',
  hideAll: '收起來',
  number: '編號',
  numberHint: '用這次安裝獨有的鑰匙算出來，誰也推不回姓名。',
  label: '稱呼',
  notKept: '沒有記：全名、電話、電子郵件、地址、買家寫的話。',
  tasks: '要做的事',
  noTasks: '沒有。',
  allOrders: (count) => `全部訂單（${n(count)}）`,
  erase: '抹掉這位買家…',
  eraseTitle: (label) => `抹掉 ${label}？`,
  eraseGoes: '稱呼、編號、對他的判斷、你寫的筆記、和他有關的事，都會刪掉，找不回來。',
  eraseStays: '訂單留下，只算銷量，不再屬於誰，所以你的數字不會變。',
  eraseFuture:
    '以後從頁面、檔案或備份裡再讀到同一個標記，也不會再記他。頁面上只有遮住名字的，可能會被當成另一個人。',
  eraseBackups: '以前的備份裡還有這些，直到被新的換掉；從裡面還原時會跳過他。',
  eraseNow: '確定抹掉',
  keepHeading: '訂單留多久',
  keepBody:
    '更早的訂單每月忘一次，之後沒再下單的買家也一起忘掉。總數還留在你的數字裡，所以那段時間的頁面和檔案從此不再記：再記就重複了。備份裡有的是留著的訂單，沒有忘掉那些的總數。',
  keepFor: (months) => `${n(months)} 個月`,
  keepForever: '一直留著',
  erased: (orders) => `已抹掉。${n(orders)} 筆訂單留下，不屬於誰。`,
};
