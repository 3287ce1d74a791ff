/** Up to so many stars, out of 5, a review is a bad one. */
export const BAD_STARS = 3;

/** Bad reviews of one listing whose buyers no page named: the newest, and how many there are. */
export type ReviewFacts = {
  subject: string;
  label: string;
  url: string | null;
  at: number;
  stars: number;
  count: number;
};
