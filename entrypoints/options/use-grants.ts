import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { listGrants } from '../../utils/browser/grants';
import { fail } from '../parts/fail';

/** Origins that may be read, following every grant and withdrawal, also those in the browser's own settings. */
export function useGrants(): { origins: string[] } {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const look = () => {
      listGrants().then(setOrigins, fail('grants'));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return { origins };
}
