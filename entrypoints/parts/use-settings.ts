import { useEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings } from '../../utils/browser/settings';
import type { Settings } from '../../utils/model/settings';

/** The settings in force, changing at once when they change anywhere. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    // They may have changed between the page's first reading and the first watching.
    readSettings().then(setSettings, (error: unknown) => console.error('settings', error));
    return stop;
  }, []);
  return settings;
}
