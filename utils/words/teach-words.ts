import type { TaughtField } from './model-types';

/** Showing Renhuo a page: the popup's button, the words over the page, the confirming page, the list in the options. */
export type TeachWords = {
  /** The popup's button on a page that was not read, and the quiet one on a page that was. */
  offer: string;
  correct: string;
  taughtNote: string;
  pick: PickPhrases;
  heading: string;
  picking: string;
  pickAgain: string;
  leave: string;
  nothing: string;
  gone: string;
  kindLabel: string;
  kinds: { listing: string; order: string };
  found: (rows: number, columns: number) => string;
  columnsHeading: string;
  columnsBody: string;
  unnamedColumn: (n: number) => string;
  values: string;
  fieldLabel: (column: string) => string;
  notNeeded: string;
  fields: Record<TaughtField, string>;
  currencyLabel: string;
  /** `name`: the currency the reader takes the page's sums to be in, if it knows one. */
  currencyNone: (name: string | null) => string;
  currencies: Record<string, string>;
  previewHeading: string;
  previewBody: string;
  previewRow: (n: number) => string;
  trying: string;
  tryEmpty: string;
  tryUnread: string;
  warnings: {
    twice: (field: string) => string;
    identity: string;
    weakIdentity: string;
    time: string;
    buyer: string;
    currency: string;
    stock: string;
  };
  save: string;
  saved: string;
  savedBody: string;
  close: string;
  listHeading: string;
  listBody: string;
  listNone: string;
  listColumns: (n: number) => string;
  fromFile: string;
  withdraw: string;
  withdrawOf: (what: string) => string;
  exportOne: string;
  exportOf: (what: string) => string;
  exported: (file: string) => string;
  importFile: string;
  importTitle: string;
  importBody: string;
  importReplaces: string;
  importApply: string;
  imported: (n: number) => string;
};

/** Sent into the page: finished, but for `{n}` and `{of}`. */
export type PickPhrases = {
  title: string;
  body: string;
  keys: string;
  none: string;
  row: string;
  leave: string;
};
