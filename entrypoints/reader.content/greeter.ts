import type { HelloAnswer } from '../../utils/model/messages';
import type { Clock } from './clock';
import type { Extension } from './extension';
import { languagesOf } from './languages';

/** Milliseconds until a question that got no answer is asked again. */
export const RETRIES = [1000, 5000];

/** What the background says about this page: asked once, and again after `forget`. */
export type Greeter = {
  answer(): HelloAnswer | null;
  ask(): Promise<HelloAnswer | null>;
  forget(): void;
};

export function makeGreeter(window: Window, extension: Extension, clock: Clock): Greeter {
  let answer: HelloAnswer | null = null;
  let asking: Promise<HelloAnswer | null> | null = null;
  const ask = async (): Promise<HelloAnswer | null> => {
    const langs = languagesOf(window.document);
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
  };
}
