import { counted as n } from '../counted';
import type { ManageWords } from '../manage-words';
import { activity } from './activity';
import { board } from './board';
import { goal } from './goal';
import { listing } from './listing-part';
import { orders } from './orders';
import { own, supplier } from './own';
import { exchange, staff } from './staff';
import { trail } from './trail';

export const manage: ManageWords = {
  heading: '管理',
  open: '管理',
  tabs: {
    goods: '商品',
    orders: '訂單',
    board: '測款',
    staff: '員工',
    goals: '目標',
    activities: '活動',
    suppliers: '供應商',
    log: '記錄',
  },
  board,
  staff,
  exchange,
  listing,
  orders,
  own,
  supplier,
  goal,
  activity,
  trail,
  goods: {
    intro: '勾選幾件商品，一次加標籤、填成本。成本填得越全，壓貨金額和周轉就算得越準。',
    none: '還沒有讀到商品。打開賣場後台的商品列表，這裡就會有。',
    ofPage: (count) => `只列打開著的那一頁上的 ${n(count)} 件。`,
    pageGone: '那一頁關了或換了，這裡列的是全部商品。',
    showAll: '列出全部商品',
    filter: '找商品',
    filterPlaceholder: '名稱、貨號、商品編號或標籤',
    withoutCost: '只看沒填成本的',
    count: (shown, all) => `${n(shown)} / ${n(all)} 件`,
    tooMany: '商品太多，只列了前兩萬件。',
    showMore: '再顯示 100 件',
    columns: { name: '商品', price: '售價', cost: '成本', role: '角色', tags: '標籤' },
    select: (label) => `選 ${label}`,
    selectAll: '選取列出的全部',
    noCost: '沒填',
    openPanel: (label) => `看 ${label} 的詳情`,
    chosen: (count) => `已選 ${n(count)} 件`,
    tagAdd: '加標籤',
    tagName: '標籤',
    tagRemove: '要去掉的標籤',
    tagRemoveNow: '去掉標籤',
    cost: '每件成本',
    costSet: '填成本',
    role: '商品角色',
    roleNone: '不定角色',
    roleSet: '定角色',
    costBad: '請填 0 或更大的數字。',
    changed: (count) => `已改 ${n(count)} 件。`,
    clear: '取消選取',
    paste: '貼上成本',
    pasteBody:
      '從試算表複製兩欄貼到這裡：前一欄是貨號、商品編號或完整名稱，後一欄是每件成本。先看結果，再儲存。',
    pasteExample: 'A-1001\t12.50',
    pasteLabel: '貨號和成本',
    pasteRead: (good, refused) =>
      refused === 0 ? `${n(good)} 行都認得。` : `${n(good)} 行認得，${n(refused)} 行沒有採用。`,
    pasteColumns: { line: '行', goods: '商品', now: '現在', new: '改成' },
    pasteSave: (count) => `儲存 ${n(count)} 個成本`,
    pasteRefusals: {
      'no-number': '沒找到成本的數字',
      negative: '成本不能是負數',
      'not-found': '沒有這件商品',
      several: '有好幾件商品叫這個',
      twice: '同一件商品寫了兩個成本',
      unclear: '分不清哪一部分是成本',
    },
  },
};
