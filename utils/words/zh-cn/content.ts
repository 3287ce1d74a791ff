import type { ContentWords } from '../content-words';
import { counted as c } from '../counted';

export const content: ContentWords = {
  title: '内容素材',
  body: '只有买家的原话和你自己写的话，不替谁编一个字。',
  description: '商品描述（从详情页贴过来）',
  descriptionHint: '列表上没有描述。贴在这里，痛点和缺口就连它一起看；只存在这台电脑上。',
  looked: (withDescription) =>
    withDescription ? '看了标题、规格和描述，图片没有看。' : '只看了标题和规格；描述里也许写了，贴过来再看。',
  gapsName: '买家自己拿主意，还缺这些',
  gaps: {
    size: '尺寸、容量',
    material: '材质',
    included: '包含什么',
    delivery: '多久发货、怎么送',
    care: '怎么用、怎么洗',
    returns: '退换和保修',
    crowd: '适合谁',
  },
  asked: (n) => `${c(n)} 条评价提到`,
  noGaps: '尺寸、材质、清单、发货、用法、退换、适合谁，都写到了。',
  unspokenName: '标题里写了、没人提的词',
  unspoken: (words, texts) =>
    `${c(texts)} 条评价里没有：${words}。搜索也许还靠它们；要腾地方写买家在意的，先看这几个。`,
  questionsName: '买家真的在问',
  replied: (reply) => `页面上的回复：${reply}`,
  answer: '你的回答',
  answerHint: '一次写好，以后点一下就能复制',
  scenesName: '按场景出内容',
  scene: (scene, n) => `${scene} · ${c(n)} 条评价`,
  scenesHint: '拍一张这个场景的图，配上这几句原话，就是一条内容。',
  storiesName: '用户故事',
  storiesHint: '公开用买家的话之前，先问她一声；她点头了才能复制。评价删掉，这里也就没有了。',
  consent: '她同意吗',
  consents: { none: '还没问', asked: '问了', given: '同意', refused: '不同意' },
  copy: '复制',
  copied: '已复制。',
  copyFailed: '没能复制，请手动选中。',
  both: (question, answer) => `问：${question}\n答：${answer}`,
  about: (action, text) => `${action}：${text}`,
};
