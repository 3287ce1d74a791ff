import { counted as c } from '../counted';
import type { VoiceWords } from '../voice-words';

export const voice: VoiceWords = {
  title: '買家怎麼說',
  from: (texts) => `來自 ${c(texts)} 則寫了字的評價，原話照錄，已去掉人名、電話和地址。`,
  unanswered: (pains, withDescription) =>
    `${withDescription ? '標題和描述' : '標題'}沒有回應買家在意的：${pains}。`,
  painsName: '痛點',
  scenesName: '使用場景',
  praisesName: '稱讚',
  times: (n) => `${c(n)} 則`,
  pains: {
    size: '尺寸不合',
    quality: '品質和做工',
    colour: '顏色不符、掉色',
    smell: '有異味',
    thin: '太薄、材質差',
    works: '不好用、壞了',
    missing: '少寄、寄錯',
    packing: '包裝破損',
    late: '到貨慢',
    service: '客服態度',
    price: '太貴、不值',
    hard: '難裝、看不懂',
    noise: '噪音大',
  },
  scenes: {
    gift: '送禮',
    travel: '旅行出差',
    child: '給孩子',
    elders: '給長輩',
    office: '辦公室',
    kitchen: '廚房',
    dorm: '宿舍租屋',
    outdoor: '戶外',
    festival: '節日喜事',
    pet: '寵物',
  },
  praises: {
    made: '做工好',
    looks: '好看',
    comfort: '舒服好用',
    value: '划算',
    fast: '到得快',
    helpful: '服務好',
  },
};
