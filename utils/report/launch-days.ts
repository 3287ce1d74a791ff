/** A new product's beginning, in days from the one it was listed on, and the first part of it. */
export const LAUNCH_OF = 30;
export const LAUNCH_WEEK = 7;
