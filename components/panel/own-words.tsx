import { useState } from 'preact/hooks';
import { type Edge, edges } from '../../utils/model/entries/edge';
import { type GoodsRole, goodsRoles } from '../../utils/model/entries/role';
import type { Saying } from '../../utils/model/entries/said';
import type { Words } from '../../utils/words';

export type OwnSaid = {
  pin: string;
  /** As a date field says it; '' where no day is set. */
  day: string;
  what: string;
  said: Partial<Record<Saying, string>>;
  role: GoodsRole | null;
  edge: Edge | null;
  owner: string | null;
  supplier: string | null;
};

type Named = { id: string; name: string };
type Props = {
  words: Words;
  kind: 'listing' | 'buyer';
  own: OwnSaid;
  members: Named[];
  suppliers: Named[];
  onPin: (text: string) => void;
  onFollowUp: (day: string, what: string) => void;
  onSaid: (which: Saying, text: string) => void;
  onRole: (role: GoodsRole | null) => void;
  onEdge: (edge: Edge | null) => void;
  onOwner: (member: string | null) => void;
  onSupplier: (supplier: string | null) => void;
};

const SAYINGS = { listing: ['meaning', 'crowd', 'difference'], buyer: ['group'] } as const;

/** What the seller says of a listing or a buyer beside her note: each is saved when she leaves its field. */
export function OwnWordsPart({ words, kind, own, members, suppliers, ...events }: Props) {
  const { own: say, trail } = words.manage;
  const { pin, day, what, said, role, edge } = own;
  const names = (list: readonly string[], called: (one: string) => string) =>
    list.map((id) => ({ id, name: called(id) }));
  return (
    <details class="stack">
      <summary>{say.heading}</summary>
      <div class="stack">
        <Line label={say.pin} hint={say.pinHint} value={pin} most={60} onSave={events.onPin} />
        <FollowUp words={words} day={day} what={what} onFollowUp={events.onFollowUp} />
        {kind === 'buyer' && members.length > 0 && (
          <Choice
            label={say.owner}
            none={say.noOwner}
            chosen={own.owner}
            list={members}
            onChoose={events.onOwner}
          />
        )}
        {kind === 'listing' && (
          <>
            <Choice
              label={say.role}
              none={say.noChoice}
              chosen={role}
              list={names(goodsRoles, (one) => trail.roles[one as GoodsRole])}
              onChoose={(one) => events.onRole(one as GoodsRole | null)}
            />
            <Choice
              label={say.edge}
              none={say.noChoice}
              chosen={edge}
              list={names(edges, (one) => say.edges[one as Edge])}
              onChoose={(one) => events.onEdge(one as Edge | null)}
            />
            {suppliers.length > 0 && (
              <Choice
                label={say.supplier}
                none={say.noSupplier}
                chosen={own.supplier}
                list={suppliers}
                onChoose={events.onSupplier}
              />
            )}
          </>
        )}
        {SAYINGS[kind].map((which) => (
          <Line
            key={which}
            label={say.sayings[which].label}
            hint={say.sayings[which].hint}
            value={said[which] ?? ''}
            most={200}
            onSave={(text) => events.onSaid(which, text)}
          />
        ))}
      </div>
    </details>
  );
}

type LineProps = { label: string; hint: string; value: string; most: number; onSave: (text: string) => void };

function Line({ label, hint, value, most, onSave }: LineProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim());
    setTyped(null);
  };
  return (
    <label class="stack-s">
      <span class="small">{label}</span>
      <input
        class="field"
        maxLength={most}
        placeholder={hint}
        value={typed ?? value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  );
}

type FollowUpProps = Pick<Props, 'words' | 'onFollowUp'> & { day: string; what: string };

function FollowUp({ words, day, what, onFollowUp }: FollowUpProps) {
  const { own: say } = words.manage;
  return (
    <>
      <label class="stack-s">
        <span class="small">{say.followUp}</span>
        <input
          type="date"
          class="field"
          value={day}
          onChange={(event) => onFollowUp(event.currentTarget.value, what)}
        />
      </label>
      {day !== '' && (
        <Line
          label={say.followUpWhat}
          hint=""
          value={what}
          most={200}
          onSave={(text) => onFollowUp(day, text)}
        />
      )}
    </>
  );
}

type ChoiceProps = {
  label: string;
  none: string;
  chosen: string | null;
  list: Named[];
  onChoose: (id: string | null) => void;
};

function Choice({ label, none, chosen, list, onChoose }: ChoiceProps) {
  return (
    <label class="stack-s">
      <span class="small">{label}</span>
      <select
        class="field"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {list.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
