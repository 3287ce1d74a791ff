import type { ShopWords } from '../shop-words';

export const shops: ShopWords = {
  several: '各店各算。同一件商品或同一位买家在两家店里，还是算两个；不同币种的钱从不相加。',
  rename: '改名',
  renameOf: (shop) => `给 ${shop} 改名`,
  newName: '店铺叫什么',
  forget: '忘掉…',
  forgetOf: (shop) => `忘掉 ${shop}`,
  forgetTitle: (shop) => `忘掉 ${shop} 的一切？`,
  forgetGoes: '它的商品、订单、买家、判断都会删掉，找不回来。别的店不受影响。',
  forgetAgain: '以后再打开它的页面，还会再读。不想这样，请在上面暂停或收回这个网站。',
  notesToo: '你写的有关笔记和标签也删',
  forgetNow: '忘掉这家店',
  forgotten: (shop) => `已忘掉 ${shop}。`,
  all: '全部店铺',
  choose: '店铺',
};
