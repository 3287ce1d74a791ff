import { useState } from 'preact/hooks';
import { ShopsList } from '../../components/options/shops-list';
import { ask } from '../../utils/browser/ask';
import type { Store } from '../../utils/store/store';
import { evidenceViews, listShops } from '../../utils/store/views';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';

/** The seller's shops: what is known of each, its name, its end. */
export function ShopsPart({ words, store }: { words: Words; store: Store }) {
  const [said, setSaid] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shops = useWatch(() => shopLines(store), []);
  const onForget = (shop: string, name: string, notesToo: boolean) => {
    ask({ type: 'shop.forget', shop, notesToo }).then((answer) => {
      setSaid(answer.ok ? words.shops.forgotten(name) : null);
      setRefusal(refusalText(words, answer));
    }, fail('forget shop'));
  };
  const onRename = (shop: string, name: string) => {
    ask({ type: 'shop.rename', shop, name }).then(
      (answer) => setRefusal(refusalText(words, answer)),
      fail('rename shop'),
    );
  };
  return (
    <ShopsList
      words={words}
      shops={shops ?? []}
      said={said}
      refusal={refusal}
      onRename={onRename}
      onForget={onForget}
    />
  );
}

/** Every shop with what is known of its orders. */
async function shopLines(store: Store) {
  const [shops, evidence] = await Promise.all([listShops(store), evidenceViews(store, Date.now())]);
  const known = new Map(evidence.map((one) => [one.shop, one]));
  return shops.map((shop) => ({ ...shop, evidence: known.get(shop.id) ?? null }));
}
