/**
 * A function of one text that remembers its last answers: the same words, links and labels stand in every row
 * of a list. Forgets all at `most` answers, so that it can't grow with the page.
 */
export function remember<T>(answer: (text: string) => T, most = 4000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old as T;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

/** The same for a function of a text and what it is understood by: each of those has its own answers, as long as it lives. */
export function rememberFor<By extends object, T>(
  answer: (text: string, by: By) => T,
): (text: string, by: By) => T {
  const all = new WeakMap<By, (text: string) => T>();
  return (text, by) => {
    let known = all.get(by);
    if (!known) {
      known = remember((one) => answer(one, by));
      all.set(by, known);
    }
    return known(text);
  };
}
