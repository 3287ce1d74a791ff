import type { Language } from './model-types';
import type { Words } from './words';

const sources: Record<Language, () => Promise<Words>> = {
  'zh-CN': async () => (await import('./zh-cn/catalogue')).zhCn,
  'zh-TW': async () => (await import('./zh-tw/catalogue')).zhTw,
  en: async () => (await import('./en/catalogue')).en,
};

/**
 * One language's words, fetched from the extension itself: a page carries no other. Where they can't be had (a page
 * left open over an update), those of zh-CN. Rejects where there are none at all. Not for the service worker, which may
 * import nothing later: it has `catalogues`.
 */
export async function loadWords(language: Language): Promise<Words> {
  try {
    return await sources[language]();
  } catch (error) {
    if (language === 'zh-CN') throw error;
    console.error('words', error);
    return await sources['zh-CN']();
  }
}
