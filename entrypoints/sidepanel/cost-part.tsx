import { useState } from 'preact/hooks';
import { CostField } from '../../components/panel/cost-field';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import type { Listing } from '../../utils/model/facts';
import { fromMinor } from '../../utils/model/money';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';

type Props = { words: Words; listing: Listing; currency: string | null };

/** The cost of a listing, in the currency of its price. */
export function CostPart({ words, listing, currency }: Props) {
  const [saved, setSaved] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const onCost = (cost: number | null) => {
    ask({ type: 'cost.set', subject: listing.key, cost }).then((answer) => {
      setSaved(answer.ok);
      setRefusal(refusalText(words, answer));
    }, fail('cost'));
  };
  return (
    <>
      <CostField
        words={words}
        cost={listing.cost && fromMinor(listing.cost)}
        currency={listing.cost?.currency ?? listing.price?.low.currency ?? currency}
        saved={saved}
        onCost={onCost}
      />
      <Refusal text={refusal} />
    </>
  );
}
