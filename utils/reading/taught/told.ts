import type { Problem } from '../../model/reading';
import type { TaughtMapping } from '../../model/taught';
import type { ReadContext } from '../columns/context';
import type { Tools } from '../grid/reader-tools';
import type { Survey } from '../grid/survey';
import type { Found } from '../page/pick-reading';

/** What a page gave by a mapping its seller made: its rows, or why they are not where she showed them. */
export type Told =
  | { status: 'found'; found: Found; mapping: TaughtMapping; context: ReadContext; problems: Problem[] }
  | { status: 'misfit'; kinds: TaughtMapping['kind'][]; problem: Problem };

/** Null where nothing was shown of this page, or it shows no list at all. */
export type TellPage = (survey: Survey, tools: Tools, context: ReadContext) => Told | null;
