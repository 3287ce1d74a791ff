/** Where pages say that a list is empty. */
export const EMPTY_PLACES =
  '[class*="empty"],[class*="Empty"],[class*="no-data"],[class*="nodata"],[class*="no-result"],[class*="placeholder"],[class*="no-items"],td[colspan],[role="status"],.text-center,tbody td';
