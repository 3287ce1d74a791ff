import { type ComponentChildren, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FailureBoundary } from '../../components/failure';
import type { Language, Settings } from '../../utils/model/settings';
import { loadWords, pickLanguage, type Words } from '../../utils/words';
import { fail } from './fail';
import { useSettings } from './use-settings';
import { useWords } from './use-words';

export type PageContext = { words: Words; settings: Settings };
export type Page = (context: PageContext) => ComponentChildren;

/**
 * Draws one of our pages in the seller's language, with a boundary around it, once its words are there: nothing is drawn
 * in another before. `settings` are those in force now.
 */
export function mount(settings: Settings, page: Page): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  loadWords(languageOf(settings)).then(
    (words) => render(<Framed first={settings} firstWords={words} page={page} />, root),
    fail('words'),
  );
}

type FramedProps = { first: Settings; firstWords: Words; page: Page };

function Framed({ first, firstWords, page: Page }: FramedProps) {
  const settings = useSettings(first);
  const words = useWords(firstWords, languageOf(settings));
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.common.name;
  }, [words]);
  return (
    <FailureBoundary words={words} onReload={() => location.reload()}>
      <Page words={words} settings={settings} />
    </FailureBoundary>
  );
}

function languageOf({ language }: Settings): Language {
  return pickLanguage(language, browser.i18n.getUILanguage());
}
