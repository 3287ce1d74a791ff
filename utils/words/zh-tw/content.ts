import type { ContentWords } from '../content-words';
import { counted as c } from '../counted';

export const content: ContentWords = {
  title: '內容素材',
  body: '只有買家的原話和你自己寫的話，不替誰編一個字。',
  description: '商品描述（從詳情頁貼過來）',
  descriptionHint: '列表上沒有描述。貼在這裡，痛點和缺口就連它一起看；只存在這台電腦上。',
  looked: (withDescription) =>
    withDescription ? '看了標題、規格和描述，圖片沒有看。' : '只看了標題和規格；描述裡也許寫了，貼過來再看。',
  gapsName: '買家自己拿主意，還缺這些',
  gaps: {
    size: '尺寸、容量',
    material: '材質',
    included: '包含什麼',
    delivery: '多久出貨、怎麼送',
    care: '怎麼用、怎麼洗',
    returns: '退換和保固',
    crowd: '適合誰',
  },
  asked: (n) => `${c(n)} 則評價提到`,
  noGaps: '尺寸、材質、清單、出貨、用法、退換、適合誰，都寫到了。',
  unspokenName: '標題裡寫了、沒人提的詞',
  unspoken: (words, texts) =>
    `${c(texts)} 則評價裡沒有：${words}。搜尋也許還靠它們；要騰地方寫買家在意的，先看這幾個。`,
  questionsName: '買家真的在問',
  replied: (reply) => `頁面上的回覆：${reply}`,
  answer: '你的回答',
  answerHint: '一次寫好，以後點一下就能複製',
  scenesName: '按場景出內容',
  scene: (scene, n) => `${scene} · ${c(n)} 則評價`,
  scenesHint: '拍一張這個場景的圖，配上這幾句原話，就是一則內容。',
  storiesName: '用戶故事',
  storiesHint: '公開用買家的話之前，先問她一聲；她點頭了才能複製。評價刪掉，這裡也就沒有了。',
  consent: '她同意嗎',
  consents: { none: '還沒問', asked: '問了', given: '同意', refused: '不同意' },
  copy: '複製',
  copied: '已複製。',
  copyFailed: '沒能複製，請手動選取。',
  both: (question, answer) => `問：${question}\n答：${answer}`,
  about: (action, text) => `${action}：${text}`,
};
