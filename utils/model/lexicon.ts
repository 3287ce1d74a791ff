import type { ReadingKind } from './reading';

export type Said =
  | 'action'
  | 'empty'
  | 'option'
  | 'strange'
  | 'refund'
  | 'review'
  | 'people'
  | 'edit'
  | 'grand'
  | 'contact'
  | 'guest';

/** What a header must speak of to name a field, and what else it may: names of stems, a space between them. */
export type FormedRule = [field: string, needs: string, may?: string];

/** The words a reader needs, sent from the background for the languages of one page. */
export type Lexicon = {
  /** Header words per field, as written; the reader normalises them. */
  listing: Record<string, string[]>;
  order: Record<string, string[]>;
  customer: Record<string, string[]>;
  review: Record<string, string[]>;
  aftersale: Record<string, string[]>;
  /** Status words per canonical status. */
  orderStatus: Record<string, string[]>;
  productStatus: Record<string, string[]>;
  /** States and types of a request after the sale. */
  aftersaleStatus: Record<string, string[]>;
  aftersaleType: Record<string, string[]>;
  /** Headers and buttons that say a list is something else: a bank statement, a review list, another shop's goods. */
  foreign: Record<string, string[]>;
  /** Patterns for headings: of foreign lists by category, of a shop's own, and of words that say nothing. */
  about: { names: [string, string][]; own: string; general: string };
  /** Patterns for what pages say in so many words, by what they say. */
  says: Record<Said, string>;
  /** Patterns for headers that no list holds word for word: field, what it has, what it may not have. */
  loose: Record<'listing' | 'order', [string, string, string][]>;
  /** Per language, best first, the stems of what headers speak of, and which of them name a field together. */
  formed: { languages: Record<string, string>[]; rules: Record<ReadingKind, FormedRule[]> };
};

/** What a platform's page needs that the generic reader can't know. Data only: it travels to the page. */
export type Profile = {
  id: string;
  name: string;
  /** Host patterns: 'mms.pinduoduo.com', '*.myshopify.com'; empty for self-hosted carts. */
  hosts: string[];
  /** CSS selector or meta generator that only this platform has, for self-hosted carts. */
  fingerprint?: string;
  timeZone?: string;
  currency?: string;
  /** Zone and currency of one host, where a platform has hosts in several countries. */
  where?: Record<string, { timeZone?: string; currency?: string }>;
  /** Where the page shows the shop's account or store id. */
  shopMarker?: { selector?: string; attribute?: string; path?: string };
  /** Address parts that say what a page is. */
  paths?: { match: string; kind: ReadingKind; scope: 'list' | 'detail' }[];
  /**
   * What narrows a list and so voids its evidence: names of query parameters, patterns over path and fragment
   * (beginning with `/`), CSS selectors (beginning with `.`, `#` or `[`).
   */
  narrowing?: string[];
  /** Strength this platform's buyer name really has. */
  buyerName?: 'strong' | 'weak';
  /** True where refunds stand on pages of their own: order pages then tell nothing of them. */
  refundsApart?: boolean;
  /** Whether its rules let a shop lead buyers to contacts elsewhere (general knowledge); absent: nobody looked. */
  outsideContact?: 'forbidden' | 'allowed';
  /** 'seen <year-month>: what and where', or 'unverified'. */
  sure: string;
};
