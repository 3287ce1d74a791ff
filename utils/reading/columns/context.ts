import type { Lexicon, Said } from '../../model/lexicon';
import type { HeaderWords } from '../lexicon/header-match';
import type { DateContext } from '../values/found-date';
import type { MoneyContext } from '../values/money';
import type { StatusWords } from '../values/status';
import type { Kind } from './fields';

/** Everything a value needs to be understood on this page. */
export type ReadContext = {
  url: string;
  /** Language of the page's text, BCP 47. */
  lang: string;
  money: MoneyContext;
  date: DateContext;
  headers: Record<Kind, HeaderWords>;
  statuses: Record<Kind, StatusWords>;
  /** What a request after the sale asks for. */
  types: StatusWords;
  foreign: Map<string, string>;
  /** The field that a header names loosely, or null. */
  loose: Record<Kind, (header: string) => string | null>;
  says: Record<Said, RegExp>;
  lexicon: Lexicon;
  /** Foreign lists that the page's own heading names. */
  about: string[];
};
