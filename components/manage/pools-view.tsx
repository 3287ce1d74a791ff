import { useState } from 'preact/hooks';
import type { Pool, PoolsView as View } from '../../utils/model/pool';
import { NEARLY_FULL } from '../../utils/model/team-rules';
import { moment, type Words } from '../../utils/words';
import { ToneBadge } from '../tone-badge';

export type PoolEvents = {
  onDeal: () => void;
  onCap: (pool: Pool, cap: number) => void;
  /** Null: as many tasks as the shop's day has. */
  onDayCap: (pool: Pool, cap: number | null) => void;
  onLeave: (pool: Pool) => void;
  onBack: (pool: Pool) => void;
};
type Props = PoolEvents & { words: Words; view: View; said: string | null };

/** The staff, how full each pool is, and who is still nobody's. */
export function PoolsView({ words, view, said, ...events }: Props) {
  const { staff } = words.manage;
  const present = view.pools.filter(({ leftAt }) => leftAt === null);
  const gone = view.pools.filter(({ leftAt }) => leftAt !== null);
  const merged =
    view.mergedAt === null ? staff.thisComputer : staff.merged(moment(view.mergedAt, '', words.language));
  return (
    <section class="section" aria-labelledby="pools">
      <h2 id="pools">{staff.pools}</h2>
      <p class="muted small">{merged}</p>
      {present.length === 0 && <p class="notice">{staff.none}</p>}
      <ul class="cards">
        {present.map((pool) => (
          <PoolCard key={pool.id} {...{ words, pool, view }} {...events} />
        ))}
      </ul>
      {present.length > 0 && (
        <div class="row">
          <p>{staff.free(view.free)}</p>
          {view.free > 0 && (
            <button type="button" class="btn btn-primary" onClick={events.onDeal}>
              {staff.deal}
            </button>
          )}
        </div>
      )}
      <p role="status">{said}</p>
      {gone.length > 0 && (
        <details>
          <summary>{staff.gone(gone.length)}</summary>
          <ul class="plain-list">
            {gone.map((pool) => (
              <li key={pool.id} class="row between">
                <span>
                  {pool.name} <span class="muted">{staff.load(pool.load, pool.cap)}</span>
                </span>
                <button type="button" class="btn btn-text" onClick={() => events.onBack(pool)}>
                  {staff.back(pool.name)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const DAY_CAPS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20];

type CardProps = Omit<PoolEvents, 'onDeal' | 'onBack'> & { words: Words; pool: Pool; view: View };

function PoolCard({ words, pool, view, onCap, onDayCap, onLeave }: CardProps) {
  const { staff } = words.manage;
  const { name, load, cap } = pool;
  const [isLeaving, setLeaving] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(cap);
  const value = Number(shown);
  const isBad = !Number.isInteger(value) || value < 1 || value > 100_000;
  const tasks = view.tasks.filter((task) => task.member === pool.id);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isBad) onCap(pool, value);
    setTyped(null);
  };
  return (
    <li class="card stack">
      <div class="row between">
        <h3>{name}</h3>
        {load > cap && <ToneBadge tone="dead" word={staff.over} />}
        {load <= cap && load >= cap * NEARLY_FULL && <ToneBadge tone="watch" word={staff.nearly} />}
      </div>
      <p class="num">{staff.load(load, cap)}</p>
      <progress class="bar" max={cap} value={Math.min(load, cap)} aria-label={staff.load(load, cap)} />
      <p class="muted small">{staff.contacts(pool.service, pool.marketing)}</p>
      <p class="muted small">{staff.results(pool.solved, pool.sold)}</p>
      {(['service', 'sell'] as const).map((nature) => {
        const own = tasks.filter((task) => task.nature === nature);
        if (own.length === 0) return null;
        return (
          <div key={nature}>
            <h4>{staff.natures[nature]}</h4>
            <ul class="dots">
              {own.map((task) => (
                <li key={task.key}>
                  {taskName(words, task.kind)}: {task.label}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {tasks.length === 0 && <p class="muted small">{staff.noTasks}</p>}
      <form class="row" onSubmit={submit}>
        <label class="row small">
          {staff.cap}
          <input
            class="field field-short num"
            inputMode="numeric"
            aria-invalid={isBad}
            value={shown}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn btn-text" disabled={isBad || shown === String(cap)}>
          {words.common.save}
        </button>
      </form>
      <label class="row small">
        {staff.dayCap}
        <select
          class="field field-auto"
          value={pool.dayCap ?? ''}
          onChange={({ currentTarget: { value: chosen } }) =>
            onDayCap(pool, chosen === '' ? null : Number(chosen))
          }
        >
          <option value="">{staff.dayCapNone}</option>
          {DAY_CAPS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {!isLeaving && (
        <button type="button" class="btn btn-text" onClick={() => setLeaving(true)}>
          {staff.leave(name)}
        </button>
      )}
      {isLeaving && (
        <div class="notice stack-s">
          <p>{staff.leaveAsk(name, load)}</p>
          <div class="row">
            <button type="button" class="btn" onClick={() => onLeave(pool)}>
              {staff.leaveNow}
            </button>
            <button type="button" class="btn btn-text" onClick={() => setLeaving(false)}>
              {words.common.cancel}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

function taskName(words: Words, kind: string): string {
  return kind in words.tasks ? words.tasks[kind as keyof Words['tasks']].name : kind;
}
