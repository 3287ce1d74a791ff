import type { Language } from './model-types';

/** The language the seller chose, else the nearest of ours to the browser's (a BCP 47 tag). */
export function pickLanguage(chosen: Language | null, uiLanguage: string): Language {
  if (chosen !== null) return chosen;
  const tag = uiLanguage.toLowerCase().replace('_', '-');
  if (!/^zh\b/.test(tag)) return 'en';
  return /hant|-(tw|hk|mo)\b/.test(tag) && !tag.includes('hans') ? 'zh-TW' : 'zh-CN';
}
