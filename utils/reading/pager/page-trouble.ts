import type { PageTrouble } from '../../model/walk';
import { isSeen } from './controls';

const CAPTCHA_FRAME = /captcha|turnstile|challenge|geetest|punish|arkose|funcaptcha|\/verify/i;
const CAPTCHA_BOX =
  '[class*="captcha" i],[id*="captcha" i],[class*="geetest"],[id^="nc_"],[class*="yidun"],[id*="tcaptcha"],[class*="slide-verify" i],[class*="verify-slide" i],[class*="slider-verify" i],.g-recaptcha,.h-captcha,.cf-turnstile';
const CAPTCHA_WORDS =
  /滑动(?:验证|滑块)|拖动.{0,6}滑块|向右滑动|请?完成(?:下方|以下|安全)?验证|安全验证|安全驗證|人机验证|人機驗證|(?:输入|填写).{0,6}(?:验证码|驗證碼)|verify (?:that )?you(?:’re| are|'re) (?:a )?human|are you (?:a )?(?:robot|human)|not a robot|unusual (?:traffic|activity)|security check|Sicherheits(?:abfrage|prüfung)|ロボットでは(?:ない|ありません)/i;
const ERROR_WORDS =
  /^(?:.{0,40}\b(?:40[0-9]|429|50[0-9])\b|.{0,60}(?:not found|bad gateway|service unavailable|gateway time-?out|internal server error|too many requests|something went wrong|access denied))|系统(?:繁忙|异常|错误|出错)|系統(?:繁忙|異常|錯誤)|服务器?(?:异常|错误|繁忙|开小差)|网络(?:异常|错误|开小差)|页面(?:不存在|出错|走丢)|頁面不存在|(?:操作|访问|请求)(?:过于|太)?频繁|操作(?:過於|太)?頻繁|请稍后(?:再试|重试)|請稍後再試|アクセスが集中|ページが見つかりません|Seite (?:wurde )?nicht gefunden/i;
const OVER =
  '[role="dialog"],[role="alertdialog"],[role="alert"],dialog[open],[class*="modal" i],[class*="dialog" i],[class*="message" i],[class*="toast" i],[class*="notification" i]';

/** A page of words alone, as servers send one instead of a list, in characters. */
const SHORT = 1500;
const MAX_OVER = 40;
const MAX_OVER_TEXT = 400;

/**
 * Whether a page asks to log in, to prove that a person sits there, or says that something broke. `status`: the HTTP
 * status it came with, 0 where the browser doesn't tell.
 */
export function pageTrouble(document: Document, status: number): PageTrouble | null {
  const { body } = document;
  if (!body) return null;
  if ([...document.querySelectorAll('input[type="password"]')].some(isBig)) return 'login';
  if (asksWhetherHuman(document)) return 'captcha';
  if (status >= 400) return 'error-page';
  const text = normal(body);
  const said = overlays(document);
  if (text.length < SHORT) said.push(text);
  if (said.some((one) => CAPTCHA_WORDS.test(one))) return 'captcha';
  if (said.some((one) => ERROR_WORDS.test(one))) return 'error-page';
  return null;
}

function asksWhetherHuman(document: Document): boolean {
  const frames = [...document.querySelectorAll('iframe')].filter((frame) =>
    CAPTCHA_FRAME.test(`${frame.getAttribute('src')} ${frame.title} ${frame.id} ${frame.name}`),
  );
  const boxes = [...document.querySelectorAll(CAPTCHA_BOX)];
  // The badge of the kind that watches in silence stands on every page that uses it.
  return [...frames, ...boxes].some((el) => !el.closest('.grecaptcha-badge') && isBig(el));
}

/** Seen, and with some size where the browser lays pages out. */
function isBig(el: Element): boolean {
  if (!isSeen(el)) return false;
  const { width, height } = el.getBoundingClientRect();
  const laidOut = (el.ownerDocument.body?.getBoundingClientRect().width ?? 0) > 0;
  return !laidOut || (width >= 20 && height >= 10);
}

function overlays(document: Document): string[] {
  return [...document.querySelectorAll(OVER)]
    .slice(0, MAX_OVER)
    .filter(isSeen)
    .map(normal)
    .filter((text) => text.length > 0 && text.length < MAX_OVER_TEXT);
}

function normal(el: Element): string {
  return (el.textContent ?? '').replace(/\s+/g, ' ').trim();
}
