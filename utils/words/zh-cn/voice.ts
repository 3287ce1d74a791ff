import { counted as c } from '../counted';
import type { VoiceWords } from '../voice-words';

export const voice: VoiceWords = {
  title: '买家怎么说',
  from: (texts) => `来自 ${c(texts)} 条写了字的评价，原话照录，已去掉人名、电话和地址。`,
  unanswered: (pains, withDescription) =>
    `${withDescription ? '标题和描述' : '标题'}没有回应买家在意的：${pains}。`,
  painsName: '痛点',
  scenesName: '使用场景',
  praisesName: '称赞',
  times: (n) => `${c(n)} 条`,
  pains: {
    size: '尺码不合适',
    quality: '质量和做工',
    colour: '颜色不符、掉色',
    smell: '有异味',
    thin: '太薄、材质差',
    works: '不好用、坏了',
    missing: '少发、发错',
    packing: '包装破损',
    late: '物流慢',
    service: '客服态度',
    price: '太贵、不值',
    hard: '难装、看不懂',
    noise: '噪音大',
  },
  scenes: {
    gift: '送礼',
    travel: '旅行出差',
    child: '给孩子',
    elders: '给长辈',
    office: '办公室',
    kitchen: '厨房',
    dorm: '宿舍租房',
    outdoor: '户外',
    festival: '节日喜事',
    pet: '宠物',
  },
  praises: {
    made: '做工好',
    looks: '好看',
    comfort: '舒服好用',
    value: '划算',
    fast: '到得快',
    helpful: '服务好',
  },
};
