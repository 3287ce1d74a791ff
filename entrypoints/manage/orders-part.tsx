import { useState } from 'preact/hooks';
import { OrdersView } from '../../components/manage/orders-view';
import { RulesForm } from '../../components/manage/rules-form';
import { ShopChoice } from '../../components/shop-choice';
import type { Shop } from '../../utils/model/facts';
import type { TeamRules } from '../../utils/model/team-rules';
import { ordersOfShop } from '../../utils/pipeline/team/orders';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { useWatch } from '../parts/use-watch';
import type { Send } from './send';
import { useOpenSubject } from './use-open-subject';
import { useSaveRules } from './use-save-rules';

type Props = { words: Words; store: Store; shops: Shop[]; rules: TeamRules; send: Send };

/** What is to be sent today, what of it is at risk, and how the promise to send was kept. */
export function OrdersPart({ words, store, shops, rules, send }: Props) {
  const { orders: say } = words.manage;
  const [picked, setPicked] = useState<string | null>(null);
  const saving = useSaveRules(words, rules, send);
  const shop = shops.find(({ id }) => id === picked) ?? shops[0];
  const { shipHours } = rules;
  const view = useWatch(
    async () => (shop ? ordersOfShop(store, shop.id, shipHours, Date.now()) : null),
    [shop?.id ?? null, shipHours],
  );
  const onOpen = useOpenSubject();
  if (view === undefined) return <p class="muted">{words.common.loading}</p>;
  return (
    <>
      <p class="muted">{say.intro}</p>
      {shop && <ShopChoice words={words} shops={shops} chosen={shop.id} onChoose={setPicked} />}
      {view === null ? (
        <p class="notice">{say.neverRead}</p>
      ) : (
        <OrdersView words={words} view={view} timeZone={shop?.timeZone ?? ''} onOpen={onOpen} />
      )}
      <RulesForm
        {...saving}
        title={say.rule}
        body={say.ruleBody}
        fields={say.ruleFields}
        ranges={{ shipHours: [1, 720] }}
      />
    </>
  );
}
