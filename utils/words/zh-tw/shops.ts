import type { ShopWords } from '../shop-words';

export const shops: ShopWords = {
  several: '各賣場各算。同一件商品或同一位買家在兩家賣場裡，還是算兩個；不同幣別的錢從不相加。',
  rename: '改名',
  renameOf: (shop) => `幫 ${shop} 改名`,
  newName: '賣場叫什麼',
  forget: '忘掉…',
  forgetOf: (shop) => `忘掉 ${shop}`,
  forgetTitle: (shop) => `忘掉 ${shop} 的一切？`,
  forgetGoes: '它的商品、訂單、買家、判斷都會刪掉，找不回來。別家賣場不受影響。',
  forgetAgain: '以後再打開它的頁面，還會再讀。不想這樣，請在上面暫停或收回這個網站。',
  notesToo: '你寫的相關筆記和標籤也刪',
  forgetNow: '忘掉這家賣場',
  forgotten: (shop) => `已忘掉 ${shop}。`,
  all: '全部賣場',
  choose: '賣場',
};
