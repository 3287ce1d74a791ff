import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openPanel, setPanelSubject } from '../../utils/browser/panel';
import { openOwnTab } from '../../utils/browser/tabs';
import { fail } from '../parts/fail';

/** Shows a subject in the side panel beside this page, or in a tab where no panel opens. */
export function useOpenSubject(): (subject: string) => void {
  const [tab, setTab] = useState<number>();
  useEffect(() => {
    browser.tabs.getCurrent().then((own) => setTab(own?.id), fail('tab'));
  }, []);
  return (subject) => {
    // Opening first: the click's permission is gone after the first await.
    const opened = tab === undefined ? Promise.resolve(false) : openPanel(tab);
    setPanelSubject(subject)
      .then(() => opened)
      .then((isOpen) => (isOpen ? undefined : openOwnTab('/sidepanel.html')))
      .catch(fail('subject'));
  };
}
