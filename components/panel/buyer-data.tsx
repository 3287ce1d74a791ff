import { useState } from 'preact/hooks';
import type { Buyer, Order } from '../../utils/model/facts';
import type { Task } from '../../utils/model/task';
import type { Words } from '../../utils/words';
import { OrderList } from './order-list';

export type AllAbout = { id: string; orders: Order[]; tasks: Task[] };

type Props = {
  words: Words;
  buyer: Buyer;
  /** Everything stored; null while it isn't asked for. */
  all: AllAbout | null;
  timeZone: string;
  onShow: (isWanted: boolean) => void;
  onErase: () => void;
};

/** What is kept about a person, shown in full where asked for, and the way to take it away. */
export function BuyerData({ words, buyer, all, timeZone, onShow, onErase }: Props) {
  const { privacy } = words;
  const [asking, setAsking] = useState(false);
  return (
    <section class="stack" aria-labelledby="kept">
      <h2 id="kept">{privacy.heading}</h2>
      <p class="muted small">{privacy.body}</p>
      {all && <Everything words={words} buyer={buyer} all={all} timeZone={timeZone} />}
      {!asking && (
        <div class="row">
          <button type="button" class="btn" aria-expanded={all !== null} onClick={() => onShow(all === null)}>
            {all === null ? privacy.showAll : privacy.hideAll}
          </button>
          <button type="button" class="btn btn-danger" onClick={() => setAsking(true)}>
            {privacy.erase}
          </button>
        </div>
      )}
      {asking && (
        <Confirm
          words={words}
          label={buyer.label}
          onDone={(isSure) => {
            setAsking(false);
            if (isSure) onErase();
          }}
        />
      )}
    </section>
  );
}

type AllProps = { words: Words; buyer: Buyer; all: AllAbout; timeZone: string };

function Everything({ words, buyer, all, timeZone }: AllProps) {
  const { privacy, panel } = words;
  return (
    <div class="stack">
      <dl class="facts">
        <div class="fact">
          <dt>{privacy.label}</dt>
          <dd>{buyer.label}</dd>
        </div>
        <div class="fact">
          <dt>{privacy.number}</dt>
          <dd class="num">
            {all.id} <span class="muted small">{privacy.numberHint}</span>
          </dd>
        </div>
        <div class="fact">
          <dt>{panel.labels.keyKind}</dt>
          <dd>{words.buyerKeys[buyer.keyKind]}</dd>
        </div>
        <div class="fact">
          <dt>{privacy.tasks}</dt>
          <dd>{all.tasks.map((task) => words.tasks[task.kind].name).join(' · ') || privacy.noTasks}</dd>
        </div>
      </dl>
      <p class="muted small">{privacy.notKept}</p>
      <OrderList
        words={words}
        orders={all.orders}
        heading={privacy.allOrders(all.orders.length)}
        timeZone={timeZone}
        showItems
        id="all-orders"
      />
    </div>
  );
}

type ConfirmProps = { words: Words; label: string; onDone: (isSure: boolean) => void };

function Confirm({ words, label, onDone }: ConfirmProps) {
  const { privacy, common } = words;
  return (
    <div class="notice notice-bad stack-s" role="alertdialog" aria-labelledby="erase-title">
      <h3 id="erase-title">{privacy.eraseTitle(label)}</h3>
      <ul class="dots">
        {[privacy.eraseGoes, privacy.eraseStays, privacy.eraseFuture, privacy.eraseBackups].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="btn btn-danger" onClick={() => onDone(true)}>
          {privacy.eraseNow}
        </button>
        <button type="button" class="btn" onClick={() => onDone(false)}>
          {common.cancel}
        </button>
      </div>
    </div>
  );
}
