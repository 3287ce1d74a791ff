import { type ComponentChildren, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FailureBoundary } from '../../components/failure';
import type { Settings } from '../../utils/model/settings';
import { catalogues, pickLanguage, type Words } from '../../utils/words';
import { useSettings } from './use-settings';

export type PageContext = { words: Words; settings: Settings };
export type Page = (context: PageContext) => ComponentChildren;

/** Draws one of our pages in the seller's language, with a boundary around it. `settings` are those in force now. */
export function mount(settings: Settings, page: Page): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  render(<Framed first={settings} page={page} />, root);
}

function Framed({ first, page: Page }: { first: Settings; page: Page }) {
  const settings = useSettings(first);
  const words = catalogues[pickLanguage(settings.language, browser.i18n.getUILanguage())];
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
