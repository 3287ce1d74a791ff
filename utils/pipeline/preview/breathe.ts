/** Lets the page draw and answer clicks. */
export function breathe(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0));
}
