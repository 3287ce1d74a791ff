import type { Words } from '../words';
import { codes } from './codes';
import { hints } from './hints';
import { reasons } from './reasons';

export const zhTw: Words = { language: 'zh-TW', ...reasons, hints, ...codes };
