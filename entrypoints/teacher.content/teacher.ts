import type { TeachHello, TeachMessage } from '../../utils/model/messages';
import type { TaughtMapping } from '../../utils/model/taught';
import type { TeachTried } from '../../utils/model/teaching';
import { openPage, type ReadOptions } from '../../utils/reading/open-page';
import { fingerprinted } from '../../utils/reading/page/fingerprinted';
import { readPage } from '../../utils/reading/read-page';
import { propose } from '../../utils/reading/taught/propose';
import { type ShownList, shownLists } from '../../utils/reading/taught/shown-lists';
import { tellBy } from '../../utils/reading/taught/taught-reading';
import { addressOf } from '../reader.content/address';
import type { Extension } from '../reader.content/extension';
import { languagesOf } from '../reader.content/languages';
import { makePicker, type Picker } from './picker';

export type TeacherParts = {
  window: Window & typeof globalThis;
  extension: Extension<TeachMessage>;
  mode: ShadowRootMode;
  /** Epoch milliseconds. */
  now: () => number;
};

const SHOWN = 3;

/**
 * Lets the seller pick one row of this page, says what its columns seem to be, and from then on tries what she
 * chooses, until told to stop. It keeps nothing and writes nothing.
 */
export function startTeacher({ window, extension, mode, now }: TeacherParts): () => void {
  const { document } = window;
  let hello: TeachHello | null = null;
  let picker: Picker | null = null;
  let ended = false;

  function optionsFor(answer: TeachHello): ReadOptions {
    const { lexicon, carts = [] } = answer;
    const profile = answer.profile ?? fingerprinted(document, carts);
    const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return { url: addressOf(window), now: now(), lexicon, profile, timeZone };
  }

  function lists(answer: TeachHello): ShownList[] {
    const { surveyed, tools, context, lean } = openPage(document, optionsFor(answer));
    return shownLists(surveyed, tools, context, lean);
  }

  function picked(answer: TeachHello, { grid }: ShownList, row: Element): void {
    stopPicking();
    const { context, lean } = openPage(document, optionsFor(answer));
    void extension.send({ type: 'teach.picked', proposal: propose(grid, row, context, lean) });
  }

  function stopPicking(): void {
    picker?.end();
    picker = null;
  }

  function tried(answer: TeachHello, mapping: TaughtMapping): TeachTried {
    const { reading } = readPage(document, { ...optionsFor(answer), tell: tellBy([mapping]) });
    const { status, problems, timeZone } = reading;
    const rows = status === 'read' ? reading : { listings: [], orders: [] };
    return {
      ...{ status, problems, timeZone, rows: rows.listings.length + rows.orders.length },
      ...{ listings: rows.listings.slice(0, SHOWN), orders: rows.orders.slice(0, SHOWN) },
    };
  }

  async function start(): Promise<void> {
    const said = await extension.send({ type: 'teach.hello', langs: languagesOf(document) });
    const answer = said as TeachHello | null | undefined;
    if (ended || !answer?.lexicon) return;
    hello = answer;
    picker = makePicker({
      ...{ window, mode, words: answer.words, lang: answer.lang },
      lists: () => lists(answer),
      onPick: (list, row) => picked(answer, list, row),
      onLeave() {
        end();
        void extension.send({ type: 'teach.left' });
      },
    });
  }

  const unlisten = extension.listen((message) => {
    if (message.type === 'teach.try')
      return hello ? Promise.resolve(tried(hello, message.mapping)) : undefined;
    end();
    return undefined;
  });

  function end(): void {
    ended = true;
    stopPicking();
    unlisten();
  }

  void start();
  return end;
}
