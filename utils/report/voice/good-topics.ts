import type { Praise, Scene } from '../../model/voice';
import { type Topic, words } from './topics';

/** Where goods are used, and what is praised: by the words that say so. */

export const sceneTopics: Record<Scene, Topic> = {
  gift: { says: words(`送礼|送禮|礼物|禮物|送人|送朋友|送妈妈|送媽媽|生日|gift|present|birthday`) },
  travel: { says: words(`旅行|旅游|旅遊|出差|出门|出門|行李|travel*|trip|luggage|holiday`) },
  child: {
    says: words(
      `孩子|宝宝|寶寶|小孩|儿子|兒子|女儿|女兒|小朋友|kid|kids|child|children|toddler|baby|son|daughter`,
    ),
  },
  elders: {
    says: words(`爸妈|爸媽|老人|父母|爷爷|爺爺|奶奶|婆婆|parents|mother|father|grandma|grandmother|elderly`),
  },
  office: { says: words(`办公室|辦公室|上班|办公|辦公|公司|office|desk|at work`) },
  kitchen: { says: words(`厨房|廚房|做饭|做飯|煮|烘焙|kitchen|cooking|baking|cook`) },
  dorm: { says: words(`宿舍|租房|租屋|出租屋|dorm|rented|apartment|small flat`) },
  outdoor: { says: words(`露营|露營|户外|戶外|野餐|爬山|camping|outdoor*|picnic|hiking|garden`) },
  festival: {
    says: words(
      `过年|過年|中秋|圣诞|聖誕|结婚|結婚|婚礼|婚禮|乔迁|christmas|wedding|new year|housewarming|party`,
    ),
  },
  pet: { says: words(`猫|貓|狗|宠物|寵物|cat|cats|dog|dogs|pet|pets`) },
};

export const praiseTopics: Record<Praise, Topic> = {
  made: {
    says: words(`质量好|質量好|品質好|质量不错|品質不錯|做工好|做工精细|結實|结实|耐用|good quality|great quality|well made|sturdy
durable|solid`),
  },
  looks: {
    says: words(
      `好看|漂亮|颜值|顏值|精致|精緻|美观|美觀|beautiful|pretty|lovely|looks great|stylish|elegant`,
    ),
  },
  comfort: {
    says: words(`舒服|舒适|舒適|柔软|柔軟|好用|方便|comfortable|soft|easy to use|handy|convenient`),
  },
  value: {
    says: words(
      `性价比高|CP值高|划算|劃算|实惠|實惠|便宜|值得|good value|great value|worth it|bargain|great price`,
    ),
  },
  fast: {
    says: words(`物流快|发货快|發貨快|出貨快|很快就到|速度快|fast delivery|quick delivery|arrived quickly|fast shipping
arrived early`),
  },
  helpful: {
    says: words(`客服好|态度好|態度好|有耐心|很耐心|热情|熱情|helpful|great service|friendly|kind seller`),
  },
};
