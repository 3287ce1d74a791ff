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
