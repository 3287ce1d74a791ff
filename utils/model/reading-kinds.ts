/** What a page can be a list of. */
export const readingKinds = ['listing', 'order', 'customer', 'review', 'aftersale'] as const;
export type ReadingKind = (typeof readingKinds)[number];
