import { en } from './en/catalogue';
import type { Language } from './model-types';
import type { Words } from './words';
import { zhCn } from './zh-cn/catalogue';
import { zhTw } from './zh-tw/catalogue';

export const catalogues: Record<Language, Words> = { 'zh-CN': zhCn, 'zh-TW': zhTw, en };
