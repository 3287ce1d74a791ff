/** Words of the list of shops and of choosing one. */
export type ShopWords = {
  /** Leading sentence of the list where there are several. */
  several: string;
  rename: string;
  renameOf: (shop: string) => string;
  newName: string;
  forget: string;
  forgetOf: (shop: string) => string;
  forgetTitle: (shop: string) => string;
  forgetGoes: string;
  forgetAgain: string;
  notesToo: string;
  forgetNow: string;
  forgotten: (shop: string) => string;
  all: string;
  choose: string;
};
