import type { AftersaleStatus, AftersaleType } from './model-types';

/** Words for what lists of reviews and of requests after the sale told. Ratings are finished texts. */
export type ListsWords = {
  reviews: string;
  reviewsRead: (count: number, more: boolean) => string;
  average: (rating: string) => string;
  badReviews: (count: number) => string;
  noBadReviews: string;
  stars: (rating: string) => string;
  noText: string;
  reply: (text: string) => string;
  aftersale: string;
  aftersaleTypes: Record<AftersaleType, string>;
  aftersaleStatuses: Record<AftersaleStatus, string>;
};
