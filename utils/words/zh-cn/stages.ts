import type { StageWords } from '../stage-words';

export const stages: StageWords = {
  heading: '先用哪些',
  names: { see: '先看', care: '再照顾人', manage: '再管店' },
  bodies: {
    see: '每一行旁边的提示、货的待办、一件货或一位买家的详情。',
    care: '客户：在哪一级、联系记录和上限、照顾人的待办，还有报表。',
    manage: '整个店：测款、员工、目标、活动、供应商，还有报表里的钱。',
  },
  careOpens: (orders) => `读到 ${orders} 笔订单后自动打开。`,
  manageOpens: (tasks) => `做完 ${tasks} 件待办后自动打开。`,
  now: '现在在这一步',
  allOpen: '全部功能都打开了。',
  openAll: '现在就全部打开',
  opened: {
    care: '订单认得了，照顾客户的部分打开了：待办里会有人的事，侧边栏能记联系，还能看报表。',
    manage: '你已经用熟了，管店的部分打开了：测款、员工、目标、活动和供应商。',
  },
  understood: '知道了',
  notYet: '这一部分晚一点才打开，头几天先简单些。',
  moreLater: '报表的其他部分晚一点才打开，头几天先简单些。',
  welcomeTitle: '先少后多',
  welcomeBody:
    '人货先把看到的告诉你；照顾客户、管店的部分，用到的时候会自己打开。想一次看全，也可以现在就全部打开。',
};
