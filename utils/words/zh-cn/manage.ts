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
    orders: '订单',
    board: '测款',
    staff: '员工',
    goals: '目标',
    activities: '活动',
    suppliers: '供应商',
    log: '记录',
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
    intro: '勾选几件商品，一次加标签、填成本。成本填得越全，压货金额和周转就算得越准。',
    none: '还没有读到商品。打开店铺后台的商品列表，这里就会有。',
    ofPage: (count) => `只列打开着的那一页上的 ${n(count)} 件。`,
    pageGone: '那一页关了或换了，这里列的是全部商品。',
    showAll: '列出全部商品',
    filter: '找商品',
    filterPlaceholder: '名称、货号、商品编号或标签',
    withoutCost: '只看没填成本的',
    count: (shown, all) => `${n(shown)} / ${n(all)} 件`,
    tooMany: '商品太多，只列了前两万件。',
    showMore: '再显示 100 件',
    columns: { name: '商品', price: '售价', cost: '成本', role: '角色', tags: '标签' },
    select: (label) => `选 ${label}`,
    selectAll: '选中列出的全部',
    noCost: '没填',
    openPanel: (label) => `看 ${label} 的详情`,
    chosen: (count) => `已选 ${n(count)} 件`,
    tagAdd: '加标签',
    tagName: '标签',
    tagRemove: '要去掉的标签',
    tagRemoveNow: '去掉标签',
    cost: '每件成本',
    costSet: '填成本',
    role: '商品角色',
    roleNone: '不定角色',
    roleSet: '定角色',
    costBad: '请填 0 或更大的数字。',
    changed: (count) => `已改 ${n(count)} 件。`,
    clear: '取消选择',
    paste: '粘贴成本',
    pasteBody:
      '从表格里复制两列贴到这里：前一列是货号、商品编号或完整名称，后一列是每件成本。先看结果，再保存。',
    pasteExample: 'A-1001\t12.50',
    pasteLabel: '货号和成本',
    pasteRead: (good, refused) =>
      refused === 0 ? `${n(good)} 行都认得。` : `${n(good)} 行认得，${n(refused)} 行没有采用。`,
    pasteColumns: { line: '行', goods: '商品', now: '现在', new: '改成' },
    pasteSave: (count) => `保存 ${n(count)} 个成本`,
    pasteRefusals: {
      'no-number': '没找到成本的数字',
      negative: '成本不能是负数',
      'not-found': '没有这件商品',
      several: '有好几件商品叫这个',
      twice: '同一件商品写了两个成本',
      unclear: '分不清哪一部分是成本',
    },
  },
};
