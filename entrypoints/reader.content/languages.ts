import { latinLanguage } from '../../utils/reading/page/latin-language';

const MAX_SAMPLE = 4000;
const MAX_HEADERS = 60;
const MAX_LANGS = 6;

/** Characters that only one of the two Chinese scripts writes, frequent in store backends. */
const SIMPLIFIED = /[们为时会对发动关应实现单价数库销订买卖货编号状态处图]/g;
const TRADITIONAL = /[們為時會對發動關應實現單價數庫銷訂買賣貨編號狀態處圖]/g;

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['el', /[\u0370-\u03ff]/g],
];

const count = (text: string, shape: RegExp) => text.match(shape)?.length ?? 0;

/**
 * The languages a page's text and attributes suggest, best first, six at most. The text goes before the
 * `lang` attribute, since templates often leave that at "en".
 */
export function languagesOf(document: Document): string[] {
  const sample = sampleOf(document);
  const declared = (document.documentElement.lang || '').trim().slice(0, 20);
  const scores = new Map<string, number>();
  for (const [lang, shape] of SCRIPTS) scores.set(lang, count(sample, shape));
  if (count(sample, /[іїєґІЇЄҐ]/g) > 2) scores.set('uk', (scores.get('ru') ?? 0) + 1);
  const han = count(sample, /[\u3400-\u9fff]/g);
  // Kana among the Han is Japanese; a stray の on a Chinese page is not.
  if (han > 0 && (scores.get('ja') ?? 0) < han / 8) {
    const traditional = count(sample, TRADITIONAL) > count(sample, SIMPLIFIED);
    scores.set(traditional ? 'zh-TW' : 'zh-CN', han);
    scores.set(traditional ? 'zh-CN' : 'zh-TW', Math.min(han / 10, 1));
  } else if (han > 0) scores.set('ja', (scores.get('ja') ?? 0) + han);
  const latin = count(sample, /[a-z]/gi) / 4;
  if (latin > 0) scores.set('en', latin);
  const found = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const langs = found.map(([lang]) => lang);
  // A declared language that is written in Latin letters goes before English, which is only our guess.
  if (declared && !langs.some((lang) => lang.split('-')[0] === declared.split('-')[0])) {
    const guess = langs.indexOf('en');
    langs.splice(guess < 0 ? langs.length : guess, 0, declared);
  }
  // A template's `lang="en"` on a page that is written in another Latin language.
  const written = /^(?:en.*)?$/i.test(declared) ? latinLanguage(sample) : null;
  if (written && !langs.includes(written)) langs.splice(Math.max(0, langs.indexOf('en')), 0, written);
  if (!langs.includes('en')) langs.push('en');
  return langs.slice(0, MAX_LANGS);
}

function sampleOf(document: Document): string {
  const headers = document.querySelectorAll('th, [role=columnheader]');
  let text = '';
  for (let i = 0; i < Math.min(headers.length, MAX_HEADERS); i++) text += ` ${headers[i]?.textContent ?? ''}`;
  if (document.body) text += textUnder(document, document.body);
  return text.slice(0, MAX_SAMPLE);
}

/** The first visible-looking text under a node, open shadow roots included. */
function textUnder(document: Document, root: Node): string {
  const walker = document.createTreeWalker(root, 5 /* elements and texts */, (node) =>
    /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName) ? 2 /* reject */ : 1,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < MAX_SAMPLE; node = walker.nextNode()) {
    if (node.nodeType === 3) text += ` ${node.nodeValue?.trim().slice(0, 200) ?? ''}`;
    else if ((node as Element).shadowRoot) text += textUnder(document, (node as Element).shadowRoot as Node);
  }
  return text;
}
