/** For promises nobody waits for: what goes wrong is at least said in the console. */
export function fail(where: string): (error: unknown) => void {
  return (error) => console.error(where, error);
}
