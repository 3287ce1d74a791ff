export { catalogues } from './catalogues';
export { counted } from './counted';
export { day, moment } from './day';
export type { DemoWords } from './demo-words';
export { factWords, type HintWords, hintWords } from './hint-words';
export { money } from './money';
export { pickLanguage } from './pick-language';
export { askText, briefText, reasonsText, reasonText } from './reason-text';
export type { Words } from './words';
