import type { GapTopic } from '../../model/voice';
import { holds, names } from './hear';
import { words } from './topics';

/** `says`: words by which a listing tells of it. `asks`: words by which buyers speak of it. */
type Gap = { says: string[]; asks: string[] };

const gaps: Record<GapTopic, Gap> = {
  size: {
    says: words(
      `尺码|尺碼|尺寸|码数|厘米|公分|毫升|身高|体重|體重|长宽|容量|均码|size|sizes|dimensions|capacity`,
    ),
    asks: words(`尺码|尺碼|尺寸|码数|大小|多大|偏大|偏小|size|sizes|fit|fits|how big|how large`),
  },
  material: {
    says: words(`材质|材質|面料|成分|纯棉|純棉|棉|麻|羊毛|真丝|真絲|皮|实木|實木|不锈钢|不鏽鋼|陶瓷|玻璃|硅胶|矽膠|塑料|塑膠|material
fabric|cotton|linen|wool|silk|leather|wood|wooden|steel|ceramic|glass|silicone|plastic`),
    asks: words(`材质|材質|面料|布料|什么料|什麼料|成分|material|fabric|made of`),
  },
  included: {
    says: words(
      `套装|套裝|件套|包含|内含|內含|含|配件|清单|清單|一只装|一个装|include|includes|included|set of|pack of|pcs|contents`,
    ),
    asks: words(`少发|少發|缺件|配件|送不送|包含|includes|included|missing|comes with|come with`),
  },
  delivery: {
    says: words(`发货|發貨|出货|出貨|物流|快递|快遞|包邮|包郵|免运|免運|现货|現貨|预售|預購|ships|shipping|delivery|dispatch|in stock
pre-order|preorder`),
    asks: words(`多久到|几天到|幾天到|发货|發貨|出貨|物流|快递|快遞|delivery|shipping|how long|arrive`),
  },
  care: {
    says: words(`机洗|機洗|手洗|可洗|洗涤|洗滌|保养|保養|清洗|使用方法|用法|说明|說明|安装|安裝|washable|machine wash|hand wash
dishwasher|care|instructions|how to use|assembly`),
    asks: words(`怎么洗|怎麼洗|能洗|可以洗|怎么用|怎麼用|怎么装|怎麼裝|说明书|說明書|看不懂|wash|washed|clean|instructions|assemble
how do i`),
  },
  returns: {
    says: words(
      `退换|退換|退货|退貨|包退|七天|7天|质保|質保|保修|保固|售后|售後|returns|refund|warranty|guarantee|guaranteed`,
    ),
    asks: words(`退换|退換|退货|退貨|保修|保固|质保|售后|售後|return|returns|refund|warranty`),
  },
  crowd: {
    says: words(`适合|適合|适用|適用|男士|女士|男款|女款|儿童|兒童|宝宝|寶寶|学生|學生|老人|孕妇|孕婦|for men|for women|for kids|for him
for her|suitable|ideal for|men's|women's|kids|baby|unisex`),
    asks: words(`适合|適合|适用|適用|多大孩子|几岁|幾歲|suitable|what age|which age`),
  },
};

/** A size is told by a number with its unit too, written together or not; "3 in 1" tells none. */
const MEASURE = /\d\s?(?:cm|mm|m|ml|l|g|kg|oz|in(?!\s*\d)|inch|inches|寸|码|碼|升|斤|克)(?![\p{L}])/iu;
/** Networks: 5G is no weight. */
const NETWORK = /(?<![\d.])[2-6]G(?!\p{L})/gu;

/**
 * What a listing's own words leave unsaid of what a buyer wants to know before she decides alone, what reviews speak of
 * most first. Pictures are not looked at. `own`: title, variant and description.
 */
export function gapsIn(own: string, texts: string[]): { topic: GapTopic; asked: number }[] {
  return (Object.keys(gaps) as GapTopic[])
    .filter(
      (topic) =>
        !names(own, gaps[topic].says) && !(topic === 'size' && MEASURE.test(own.replace(NETWORK, ''))),
    )
    .map((topic) => ({ topic, asked: texts.filter((text) => holds(text, gaps[topic].asks)).length }))
    .sort((a, b) => b.asked - a.asked);
}
