import { useEffect, useState } from 'preact/hooks';

/** What is being typed, once typing has rested for so many milliseconds; until then what it was before. */
export function useRested(text: string, ms = 250): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return rested;
}
