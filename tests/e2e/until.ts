/** Asks again and again until there is an answer. Fails with a sentence after `patience` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  patience = 60_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 80));
  }
}
