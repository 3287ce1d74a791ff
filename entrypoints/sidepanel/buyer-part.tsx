import { useState } from 'preact/hooks';
import { BuyerData } from '../../components/panel/buyer-data';
import { ask } from '../../utils/browser/ask';
import type { Buyer } from '../../utils/model/facts';
import { allAboutBuyer } from '../../utils/store/about-buyer';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { dropDraft } from '../parts/note-drafts';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';

type Props = {
  words: Words;
  store: Store;
  buyer: Buyer;
  timeZone: string;
  onDone: (sentence: string, isRefusal: boolean) => void;
};

/** What is kept about the buyer in the panel, and erasing it. */
export function BuyerPart({ words, store, buyer, timeZone, onDone }: Props) {
  const [isWanted, setWanted] = useState(false);
  const all = useWatch(
    async () => (isWanted ? allAboutBuyer(store, buyer.key) : null),
    [isWanted, buyer.key],
  );
  const onErase = () => {
    dropDraft(localStorage, buyer.key);
    ask({ type: 'buyer.erase', subject: buyer.key }).then((answer) => {
      if (answer.ok) onDone(words.privacy.erased(answer.value.orders), false);
      else onDone(refusalText(words, answer) ?? '', true);
    }, fail('erase'));
  };
  return (
    <BuyerData
      words={words}
      buyer={buyer}
      all={all ?? null}
      timeZone={timeZone}
      onShow={setWanted}
      onErase={onErase}
    />
  );
}
