import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../utils/model/settings';
import { loadWords, type Words } from '../../utils/words';
import { fail } from './fail';

/** The words of the language in force. While those of another are on their way, the page stays in the one it has. */
export function useWords(first: Words, language: Language): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let isWanted = true;
    loadWords(language).then((next) => isWanted && setWords(next), fail('words'));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}
