const MONTHS: string[] = [
  'january jan januar jänner janvier janv enero ene janeiro января янв gennaio gen stycznia',
  'february feb februar février févr febrero fevereiro fev февраля фев febbraio lutego',
  'march mar märz mär mrz mars marzo março марта мар marca maret',
  'april apr avril avr abril abr апреля апр aprile kwietnia',
  'may mai mayo maio мая май maggio maja mei',
  'june jun juni juin junio junho июня июн giugno czerwca',
  'july jul juli juillet juil julio julho июля июл luglio lipca',
  'august aug août aou agosto ago августа авг sierpnia agustus agu',
  'september sep sept septembre septiembre setembro set сентября сен settembre września',
  'october oct oktober okt octobre octubre outubro out октября окт ottobre października',
  'november nov novembre noviembre novembro ноября ноя listopada',
  'december dec dezember dez décembre déc diciembre dic dezembro декабря дек dicembre grudnia desember des',
];
const numbers = new Map<string, number>();
MONTHS.forEach((words, index) => {
  for (const word of words.split(' ')) numbers.set(word, index + 1);
});

/** Alternatives of all month words, longest first, for a pattern. */
export const MONTH_WORD = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12 for a month's name in the languages of the lexicon, or null. */
export function monthOf(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
