import type { StageWords } from '../stage-words';

export const stages: StageWords = {
  heading: '先用哪些',
  names: { see: '先看', care: '再照顧人', manage: '再管店' },
  bodies: {
    see: '每一列旁邊的提示、商品的待辦、一件商品或一位買家的詳情。',
    care: '客戶：在哪一級、聯絡紀錄和上限、照顧人的待辦，還有報表。',
    manage: '整間店：測款、員工、目標、活動、供應商，還有報表裡的錢。',
  },
  careOpens: (orders) => `讀到 ${orders} 筆訂單後自動打開。`,
  manageOpens: (tasks) => `做完 ${tasks} 件待辦後自動打開。`,
  now: '現在在這一步',
  allOpen: '全部功能都打開了。',
  openAll: '現在就全部打開',
  opened: {
    care: '訂單認得了，照顧客戶的部分打開了：待辦裡會有人的事，側邊欄能記聯絡，還能看報表。',
    manage: '你已經用熟了，管店的部分打開了：測款、員工、目標、活動和供應商。',
  },
  understood: '知道了',
  notYet: '這一部分晚一點才打開，頭幾天先簡單些。',
  moreLater: '報表的其他部分晚一點才打開，頭幾天先簡單些。',
  welcomeTitle: '先少後多',
  welcomeBody:
    '人貨先把看到的告訴你；照顧客戶、管店的部分，用到的時候會自己打開。想一次看全，也可以現在就全部打開。',
};
