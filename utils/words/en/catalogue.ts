import type { Words } from '../words';
import { codes } from './codes';
import { hints } from './hints';
import { reasons } from './reasons';

export const en: Words = { language: 'en', ...reasons, hints, ...codes };
