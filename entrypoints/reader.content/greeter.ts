import type { HelloAnswer } from '../../utils/model/messages';
import type { Clock } from './clock';
import type { Extension } from './extension';
import { languagesOf } from './languages';
import { RETRIES } from './pace';

/** How often the words of a page are asked for anew since its language has changed. */
const MOST_TIMES = 3;

/** What the background says about this page: asked once, and again after `forget`. */
export type Greeter = {
  answer(): HelloAnswer | null;
  ask(): Promise<HelloAnswer | null>;
  forget(): void;
  /**
   * True, and the answer forgotten, where the page is now written in another language than when the words were
   * asked for; a few times at most.
   */
  outgrown(): boolean;
};

export function makeGreeter(window: Window, extension: Extension, clock: Clock): Greeter {
  let answer: HelloAnswer | null = null;
  let asking: Promise<HelloAnswer | null> | null = null;
  let asked: string[] = [];
  let again = MOST_TIMES;
  const ask = async (): Promise<HelloAnswer | null> => {
    const langs = languagesOf(window.document);
    asked = langs;
    const url = window.location.href.slice(0, 2000);
    for (const wait of [...RETRIES, null]) {
      const said = (await extension.send({ type: 'page.hello', url, langs })) as
        | HelloAnswer
        | null
        | undefined;
      if (said && typeof said === 'object' && said.lexicon) return said;
      if (wait === null || !extension.alive()) break;
      await new Promise<void>((resolve) => clock.later(wait, resolve));
    }
    return null;
  };
  return {
    answer: () => answer,
    ask() {
      if (answer) return Promise.resolve(answer);
      if (asking) return asking;
      const mine = ask().then((said) => {
        if (asking === mine) {
          answer = said;
          asking = null;
        }
        return said;
      });
      asking = mine;
      return mine;
    },
    forget() {
      answer = null;
      asking = null;
    },
    outgrown() {
      // A page that draws itself later has no words yet when it is first asked about.
      const [first] = answer && again > 0 ? languagesOf(window.document) : [];
      if (first === undefined || asked.includes(first)) return false;
      again -= 1;
      answer = null;
      return true;
    },
  };
}
