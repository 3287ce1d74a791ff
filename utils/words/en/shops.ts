import type { ShopWords } from '../shop-words';

export const shops: ShopWords = {
  several:
    'Each is counted by itself. The same product or buyer in two shops stays two; amounts in different currencies are never added up.',
  rename: 'Rename',
  renameOf: (shop) => `Rename ${shop}`,
  newName: 'Name of the shop',
  forget: 'Forget…',
  forgetOf: (shop) => `Forget ${shop}`,
  forgetTitle: (shop) => `Forget everything about ${shop}?`,
  forgetGoes: 'Its listings, orders, buyers and findings are deleted for good. Other shops keep theirs.',
  forgetAgain:
    'If its pages are opened again they are read again. To prevent that, pause or withdraw the site above.',
  notesToo: 'Delete the notes and tags you wrote about it too',
  forgetNow: 'Forget the shop',
  forgotten: (shop) => `${shop} is forgotten.`,
  all: 'All shops',
  choose: 'Shop',
};
