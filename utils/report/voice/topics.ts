import type { Pain } from '../../model/voice';

/**
 * The words that tell what a sentence is about, in simplified and traditional Chinese and in English. `says` are
 * complaints (or praise) by themselves; `about` only name the thing, so they count where the review is a bad one.
 * English words stand for whole words, `*` for any ending. Ours, small on purpose: what it misses is not counted, and
 * what it finds can be read in the sentences.
 */
export type Topic = { says: string[]; about?: string[]; answer?: string[] };

/** Words parted by a bar or a line's end. */
export function words(text: string): string[] {
  return text.split(/[|\n]/);
}

export const painTopics: Record<Pain, Topic> = {
  size: {
    says: words(`偏小|偏大|太小|太大|不合身|尺寸不对|尺寸不對|码数不准|too small|too big|too large|runs small|runs large
doesn't fit|does not fit|wrong size`),
    about: words(`尺码|尺碼|尺寸|码数|大小|size*|fit|fits`),
    answer: words(`尺码|尺碼|尺寸|厘米|公分|cm|mm|加大|大码|大碼|size|inch`),
  },
  quality: {
    says: words(`质量差|品質差|质量不好|品質不好|做工差|做工粗糙|断了|斷了|裂了|坏了|壞了|掉漆|起球|开线|開線|生锈|生鏽|poor quality|bad quality
cheaply made|fell apart|broke|broken|cracked|flimsy|rust*`),
    about: words(`质量|品質|做工|quality`),
    answer: words(`耐用|加固|实木|實木|不锈钢|不鏽鋼|质保|保固|durable|solid|stainless|warranty|reinforced`),
  },
  colour: {
    says: words(`色差|掉色|褪色|颜色不一样|顏色不一樣|颜色不对|顏色不對|wrong colour|wrong color|faded|different colour
different color`),
    about: words(`颜色|顏色|colour*|color*`),
    answer: words(`实拍|實拍|不掉色|不褪色|colourfast|colorfast`),
  },
  smell: {
    says: words(
      `异味|異味|味道大|味道很大|刺鼻|难闻|難聞|有味道|臭|smells bad|bad smell|stinks|smelly|chemical smell`,
    ),
    about: words(`气味|氣味|smell*|odour|odor`),
    answer: words(`无味|無味|无异味|無異味|食品级|食品級|odourless|odorless|food grade`),
  },
  thin: {
    says: words(`太薄|很薄|透光|不厚|too thin|see-through|very thin`),
    about: words(`厚度|材质|材質|面料|布料|material|fabric|thin`),
    answer: words(`加厚|厚实|厚實|纯棉|純棉|thick|cotton|gsm`),
  },
  works: {
    says: words(`不好用|没用|沒用|用不了|没反应|沒反應|漏水|不工作|充不了电|充不了電|doesn't work|does not work|stopped working|useless
leaks|leaking|defective`),
    about: words(`功能|效果|function*`),
    answer: words(`防漏|密封|leakproof|leak-proof|tested`),
  },
  missing: {
    says: words(`少发|少發|漏发|漏發|发错|發錯|少了|缺件|缺了|missing|wrong item|not included|incomplete`),
    answer: words(`套装|套裝|件套|set of|includes|pcs`),
  },
  packing: {
    says: words(`包装破|包裝破|包装差|包裝差|压坏|壓壞|摔坏|摔壞|没有包装|沒有包裝|poor packaging|badly packed|arrived damaged
damaged box|crushed`),
    about: words(`包装|包裝|packag*|packed`),
    answer: words(`礼盒|禮盒|防摔|气泡|gift box|boxed`),
  },
  late: {
    says: words(`物流慢|发货慢|發貨慢|出貨慢|太慢|很慢|等了好久|迟迟|遲遲|late|slow delivery|slow shipping|took forever|took weeks
still waiting`),
    about: words(`物流|快递|快遞|发货|發貨|出貨|delivery|shipping`),
    answer: words(`现货|現貨|当天发|當天出貨|包邮|免運|in stock|ships today|free shipping`),
  },
  service: {
    says: words(
      `态度差|態度差|不理人|没人回|沒人回|不回复|不回覆|态度不好|態度不好|rude|no reply|no response|unhelpful|ignored`,
    ),
    about: words(`客服|店家|卖家|賣家|seller|customer service|support`),
  },
  price: {
    says: words(`太贵|太貴|不值|降价|降價|性价比低|overpriced|too expensive|not worth|waste of money`),
    about: words(`价格|價格|价钱|價錢|price*`),
  },
  hard: {
    says: words(`难装|難裝|不会装|不會裝|装不上|裝不上|看不懂|难用|難用|hard to assemble|difficult to assemble|hard to use
confusing|no instructions`),
    about: words(`说明书|說明書|安装|安裝|instructions|assembl*|install*`),
    answer: words(`免安装|免安裝|送工具|教程|教學|no assembly|easy to assemble|tools included`),
  },
  noise: {
    says: words(`太吵|很吵|噪音大|声音大|聲音大|异响|異響|noisy|too loud|very loud|squeak*|rattle*`),
    about: words(`噪音|声音|聲音|noise`),
    answer: words(`静音|靜音|低噪|quiet|silent`),
  },
};
