import type { Lexicon, Profile } from '../model/lexicon';
import type { ReadContext } from './columns/context';
import { makeTools, type Tools } from './grid/reader-tools';
import { type Survey, survey } from './grid/survey';
import { preparedSteps } from './lexicon/prepared';
import { addressLean } from './page/address-kind';
import { dayFirst, localeOf } from './page/locale';
import { pageAbout, pageKinds } from './page/page-about';
import { finish, type Steps } from './steps';
import type { TellPage } from './taught/told';
import { normalise } from './values/normalise';

export type ReadOptions = {
  url: string;
  /** Epoch milliseconds. */
  now: number;
  lexicon: Lexicon;
  profile: Profile | null;
  /** The browser's zone; a profile's or the page language's own zone goes first. */
  timeZone: string;
  /** Reads the page as its seller showed it, before the reader's own view. In the few pages that have this it is loaded on its own. */
  tell?: TellPage | undefined;
};

function* contextOf(document: Document, options: ReadOptions, text: string): Steps<ReadContext> {
  const declared = document.documentElement?.lang ?? '';
  const locale = localeOf(
    /^[\w-]{2,20}$/.test(declared) ? declared : '',
    text,
    options.profile,
    options.timeZone,
  );
  yield;
  const words = yield* preparedSteps(options.lexicon);
  return {
    url: options.url,
    lang: locale.lang,
    money: { currency: locale.currency, dollar: locale.dollar, yen: locale.yen, style: locale.style },
    date: { now: options.now, zone: locale.zone, dayFirst: null },
    about: [],
    ...words,
  };
}

/** What one look at a page begins with: its texts and lists, and what is needed to understand them. */
export function openPage(document: Document, options: ReadOptions) {
  return finish(openSteps(document, options));
}

type Opened = {
  surveyed: Survey;
  context: ReadContext;
  tools: Tools;
  lean: ReturnType<typeof addressLean>;
};

/** The same, with pauses. */
export function* openSteps(document: Document, options: ReadOptions): Steps<Opened> {
  const surveyed = survey(document);
  yield;
  const { text } = surveyed;
  const found = yield* contextOf(document, options, normalise(text.slice(0, 20_000)));
  yield;
  const date = { ...found.date, dayFirst: dayFirst([text], found.lang, options.now) };
  const context: ReadContext = { ...found, date, about: pageAbout(document, options.lexicon) };
  const tools = makeTools(document.defaultView, Object.values(context.headers));
  return {
    surveyed,
    context,
    tools,
    lean: addressLean(options.url, document.title, options.profile, pageKinds(document, options.lexicon)),
  };
}
