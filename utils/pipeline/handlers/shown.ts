import type { PageSender } from '../../browser/sender';
import { openOwnTab } from '../../browser/tabs';
import { readTeaching, writeTeaching } from '../../browser/teaching';
import type { PageMessage, TeachHello } from '../../model/messages';
import type { Settings } from '../../model/settings';
import { lexiconFor } from '../../reading/lexicon/for-languages';
import { carts, profileFor } from '../../reading/profiles/registry';
import { pickLanguage } from '../../words';
import { catalogues } from '../../words/catalogues';
import type { Desk } from '../desk';

type Shown = Extract<PageMessage, { type: 'teach.hello' | 'teach.picked' | 'teach.left' }>;

/** The script in the page that is being shown; any other page is not heard. Nothing it says is kept: the seller confirms. */
export async function handleShown(
  desk: Desk,
  message: Shown,
  sender: PageSender,
  settings: Settings,
): Promise<TeachHello | null> {
  const session = await readTeaching();
  const own = session?.tab === sender.tab && session.frame === sender.frame;
  if (!session || !own || session.origin !== sender.origin) return null;
  if (message.type === 'teach.left') await writeTeaching(null);
  else if (message.type === 'teach.picked') {
    if (session.proposal || message.proposal.origin !== sender.origin) return null;
    await writeTeaching({ ...session, proposal: message.proposal });
    if (!session.panel) await openOwnTab('/teach.html');
  } else {
    const words = catalogues[pickLanguage(settings.language, desk.uiLanguage)];
    const profile = profileFor(sender.origin);
    return {
      lexicon: lexiconFor(message.langs),
      profile,
      ...(profile ? {} : { carts }),
      words: words.teach.pick,
      lang: words.language,
    };
  }
  return null;
}
