const MONTHS: string[] = [
  'january jan januar jänner janvier janv enero ene janeiro января янв gennaio gen stycznia januari ledna tammikuuta ianuarie يناير',
  'february feb februar février févr febrero fevereiro fev февраля фев febbraio lutego februari února helmikuuta februarie فبراير',
  'march mar märz mär mrz mars marzo março марта мар marca maret března maaliskuuta martie مارس',
  'april apr avril avr abril abr апреля апр aprile kwietnia dubna huhtikuuta aprilie أبريل ابريل',
  'may mai mayo maio мая май maggio maja mei maj května toukokuuta مايو',
  'june jun juni juin junio junho июня июн giugno czerwca června kesäkuuta iunie يونيو',
  'july jul juli juillet juil julio julho июля июл luglio lipca července heinäkuuta iulie يوليو',
  'august aug août aou agosto ago августа авг sierpnia agustus agu augusti srpna elokuuta أغسطس',
  'september sep sept septembre septiembre setembro set сентября сен settembre września září syyskuuta septembrie سبتمبر',
  'october oct oktober okt octobre octubre outubro out октября окт ottobre października října lokakuuta octombrie أكتوبر',
  'november nov novembre noviembre novembro ноября ноя listopada listopadu marraskuuta noiembrie نوفمبر',
  'december dec dezember dez décembre déc diciembre dic dezembro декабря дек dicembre grudnia desember des prosince joulukuuta decembrie ديسمبر',
];
const numbers = new Map<string, number>();
MONTHS.forEach((words, index) => {
  for (const word of words.split(' ')) numbers.set(word, index + 1);
});

/** Alternatives of all month words, longest first, for a pattern. */
export const MONTH_WORD = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

const STARTS = new RegExp([...new Set([...numbers.keys()].map((word) => word.slice(0, 3)))].join('|'));

/** False for a text that can't hold a month's name; says so of most texts, many times faster than the names do. */
export const mayNameMonth = (text: string): boolean => STARTS.test(text.toLowerCase());

/** 1 to 12 for a month's name in the languages of the lexicon, or null. */
export function monthOf(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
