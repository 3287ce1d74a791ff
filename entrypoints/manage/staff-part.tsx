import { useState } from 'preact/hooks';
import { MemberForm } from '../../components/manage/member-form';
import { PoolsView } from '../../components/manage/pools-view';
import { ask } from '../../utils/browser/ask';
import type { Pool } from '../../utils/model/pool';
import type { TeamRules } from '../../utils/model/team-rules';
import { poolsView } from '../../utils/pipeline/team/staff';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';
import { ExchangePart } from './exchange-part';
import { freshId, putWith } from './put-with';
import type { Send } from './send';

type Props = { words: Words; store: Store; rules: TeamRules; send: Send };

/** Members of staff, whose customers are whose, and joining what several computers know. */
export function StaffPart({ words, store, rules, send }: Props) {
  const { staff } = words.manage;
  const put = putWith(send);
  const view = useWatch(() => poolsView(store, Date.now()), []);
  const [said, setSaid] = useState<string | null>(null);
  const save = ({ id, name, cap, leftAt, dayCap }: Pick<Pool, 'id' | 'name' | 'cap' | 'leftAt' | 'dayCap'>) =>
    void put({ kind: 'member', subject: null, id, when: null, value: { name, cap, leftAt, dayCap } });
  const move = (message: { type: 'team.deal' } | { type: 'team.leave'; member: string }) => {
    ask(message).then(
      (answer) =>
        setSaid(answer.ok ? staff.dealt(answer.value.given, answer.value.left) : refusalText(words, answer)),
      fail(message.type),
    );
  };
  if (!view) return <p class="muted">{words.common.loading}</p>;
  return (
    <>
      <p class="muted">{staff.intro}</p>
      <MemberForm
        words={words}
        names={view.pools.map(({ name }) => name)}
        onAdd={(name) => save({ id: freshId(), name, cap: rules.poolCap, leftAt: null, dayCap: null })}
      />
      <PoolsView
        words={words}
        view={view}
        said={said}
        onDeal={() => move({ type: 'team.deal' })}
        onCap={(pool, cap) => save({ ...pool, cap })}
        onDayCap={(pool, dayCap) => save({ ...pool, dayCap })}
        onLeave={(pool) => move({ type: 'team.leave', member: pool.id })}
        onBack={(pool) => save({ ...pool, leftAt: null })}
      />
      <ExchangePart words={words} store={store} />
    </>
  );
}
