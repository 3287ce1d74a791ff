import type { Words } from '../words';
import { codes } from './codes';
import { hints } from './hints';
import { reasons } from './reasons';

export const zhCn: Words = { language: 'zh-CN', ...reasons, hints, ...codes };
