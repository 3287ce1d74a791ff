import type { TaskContact } from '../model/task-kinds';

export type Finding = {
  code:
    | 'hard-sell'
    | 'shouting'
    | 'no-benefit'
    | 'paid-review'
    | 'outside-contact'
    | 'outside-unknown'
    | 'too-long';
  /** The words it rests on. */
  found: string;
  /** True where it must be changed before it is copied; else it is advice. */
  stops: boolean;
};

const HARD_SELL =
  /最后一天|最後一天|仅此一次|僅此一次|手慢无|手慢無|不买后悔|不買後悔|赶紧下单|趕緊下單|赶快抢|趕快搶|秒杀|秒殺|疯抢|瘋搶|速抢|速搶|清仓价|清倉價|全网最低|全網最低|史上最低|错过再等|錯過再等|last chance|act now|buy now|hurry|don['’]t miss|limited time|today only|while stocks last|best price ever|guaranteed/i;
const PAID_REVIEW =
  /(?:好评|好評|五星|5星|晒图|曬圖|评价|評價)[^。！？.!?]{0,12}(?:返现|返現|返利|红包|紅包|现金|現金|优惠券|優惠券|送[^。]{0,6}元|折)|(?:返现|返現|红包|紅包)[^。！？.!?]{0,12}(?:好评|好評|五星|评价|評價)|(?:review|stars?|rating)[^.!?]{0,40}(?:refund|cash|coupon|voucher|gift card|discount)|(?:cash|coupon|voucher|gift card|discount|refund)[^.!?]{0,40}(?:for a|for your|in return for)[^.!?]{0,20}(?:review|rating|stars?)/i;
const OUTSIDE =
  /微信|薇信|威信|加\s*[vVＶ]\b|[vVＶ]信|wechat|whats\s?app|telegram|line\s*id|\bqq\b|扣扣|企鹅号|支付宝|支付寶|淘口令|私下交易|加我好友|手机号|手機號|https?:\/\/|www\.|[\w.+-]+@[\w-]+\.[a-z]{2,}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)09\d{2}-?\d{3}-?\d{3}(?!\d)|(?<!\d)\+\d{8,15}(?!\d)/i;
const BENEFIT = /\{(?:benefit|tip|remedy)\}/;
const LONG = 280;

export type LintInput = {
  /** As it will be sent. */
  text: string;
  /** With its fields, where it is known. */
  template: string;
  contact: TaskContact | undefined;
  /** Whether the platform's rules let a shop lead buyers elsewhere; null: nobody looked. */
  mayGuide: boolean | null;
};

/** What is wrong with a message, what stops it first. Words alone are judged: nobody's honesty. */
export function lint({ text, template, contact, mayGuide }: LintInput): Finding[] {
  const found: Finding[] = [];
  const add = (code: Finding['code'], words: string, stops: boolean) =>
    found.push({ code, found: words, stops });
  const plain = text.normalize('NFKC');
  const paid = PAID_REVIEW.exec(plain);
  if (paid) add('paid-review', paid[0], true);
  const outside = mayGuide === true ? null : OUTSIDE.exec(plain);
  if (outside)
    add(mayGuide === false ? 'outside-contact' : 'outside-unknown', outside[0], mayGuide === false);
  const hard = HARD_SELL.exec(plain);
  if (hard) add('hard-sell', hard[0], false);
  if (isShouting(plain)) add('shouting', '', false);
  // A review must not be paid for, so its message has nothing to offer but being heard.
  const mustGive = contact?.nature === 'marketing' && contact.ask !== 'review';
  if (mustGive && !BENEFIT.test(template)) add('no-benefit', '', false);
  if (plain.length > LONG * (/[一-鿿]/.test(plain) ? 1 : 2.5)) add('too-long', '', false);
  return found;
}

/** Three words in capitals in a row, or more exclamation marks than sentences need. */
function isShouting(text: string): boolean {
  return /(?:\b[A-Z]{3,}\b\W*){3}/.test(text) || (text.match(/[!]/g) ?? []).length > 3 || /!{2,}/.test(text);
}
