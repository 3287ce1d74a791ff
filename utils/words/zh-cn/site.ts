import { counted as n } from '../counted';
import type { SiteWords } from '../page-words';

export const site: SiteWords = {
  heading: '这个网站',
  notASite: '这一页不是店铺后台，人货不会读它。',
  incognito: '无痕窗口里人货什么都不读、不记。',
  offerTitle: '要在这里看人和货吗？',
  offerBody: '点一下之后，人货才会读这个网站的商品页和订单页。读到的东西只存在这台电脑上。',
  use: '在此网站使用人货',
  refused: '浏览器没有给权限，人货还是什么都看不到。',
  framesTitle: '这个页面里还嵌着别的网站，列表可能在里面：',
  useFrame: (host) => `也在 ${host} 使用`,
  paused: '已暂停。这个网站现在一行也不读。',
  pause: '在此暂停',
  resume: '继续使用',
  look: '再看一遍',
  kinds: {
    listing: '商品列表',
    order: '订单列表',
    listingDetail: '商品页',
    orderDetail: '订单详情',
    unclear: '这一页',
  },
  read: (rows, total) =>
    total !== null && total > rows ? `读到 ${n(rows)} 行，共 ${n(total)} 行` : `读到 ${n(rows)} 行`,
  hints: (count) => (count === 0 ? '没有要提醒的' : `${n(count)} 行有提示`),
  empty: '页面自己说是空的，没有行可读。',
  unreadable: '没读成，所以什么也没记、也没下判断。',
  unchecked: '还没看过这一页。',
  filtered: '带着筛选或搜索：只当看到了这些行，不当作没有别的。',
  storageFull: '磁盘空间不够，这一页没有记下来。',
  moreProblems: (count) => `另有 ${n(count)} 处留意`,
  frame: (host) => `内嵌的 ${host}`,
  nameTitle: '这是哪家店？',
  nameBody: '页面上没写店名。起个名字，人货才好把它和别的店分开记；在那之前什么都不存。',
  nameLabel: '店铺名',
  nameSave: '就叫这个',
};
