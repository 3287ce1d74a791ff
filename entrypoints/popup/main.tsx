import '../../components/design/design.css';
import '../../components/design/popup.css';
import { render } from 'preact';
import { type FirstLook, firstLook, uiLanguage } from '../../utils/browser/first-look';
import { asLanguage } from '../../utils/model/language';
import { loadWords, pickLanguage } from '../../utils/words';
import { afterPaint } from '../parts/after-paint';
import { fail } from '../parts/fail';
import { FirstPicture, settingOf } from './first-picture';

/**
 * The snapshot is a few milliseconds away, the database may be hundreds, and the code that knows it takes its time to
 * load: what is drawn first is made of the snapshot alone. No schema, no polyfill before that.
 */
firstLook()
  .then(draw)
  .then((look) =>
    afterPaint(() => void import('./whole').then(({ start }) => start(look)).catch(fail('popup'))),
  )
  .catch(fail('popup'));
// Meanwhile: the words she most likely reads.
loadWords(pickLanguage(null, uiLanguage())).catch(fail('words'));

/** Draws the first picture; where it can't be drawn, the whole popup says why. */
async function draw(look: FirstLook): Promise<FirstLook> {
  const root = document.getElementById('app');
  try {
    const words = await loadWords(
      pickLanguage(asLanguage(settingOf(look.settings, 'language')), uiLanguage()),
    );
    // The signs of one language are drawn as another writes them where the page doesn't say which it is.
    document.documentElement.lang = words.language;
    if (root) render(<FirstPicture words={words} look={look} now={Date.now()} />, root);
  } catch (error) {
    fail('first picture')(error);
  }
  return look;
}
