import type { ComponentChildren } from 'preact';
import type { Allowance, Nature, Standing } from '../../utils/model/care';
import type { Words } from '../../utils/words';
import { day } from '../../utils/words';
import { ToneBadge } from '../tone-badge';

type Props = {
  words: Words;
  standing: Standing;
  strong: boolean;
  isVip: boolean;
  may: Record<Nature, Allowance>;
  timeZone: string;
  /** The best next step, and when she was last spoken to in the group. */
  next: string;
  group: string | null;
  /** How long customers usually take here, and how long it is in her case; null where it isn't known. */
  usual?: string | null;
  /** Contact log, marks, VIP ledger. */
  children: ComponentChildren;
};

const MOST_MOVES = 6;

/** Where a customer stands with the shop: her rung, whether she may be written to, what was done. */
export function RelationView({
  words,
  standing,
  strong,
  isVip,
  may,
  timeZone,
  next: step,
  group,
  usual = null,
  children,
}: Props) {
  const { care, language } = words;
  const on = (at: number) => day(at, timeZone, language);
  const { rung, since, next, falls, moves } = standing;
  return (
    <section class="card relation" aria-labelledby="relation">
      <h2 id="relation">{care.relation}</h2>
      {!strong && <p class="muted small">{care.weak}</p>}
      {rung === null ? (
        <p class="muted">{care.noRung}</p>
      ) : (
        <div class="row">
          <ToneBadge
            tone={rung === 'fan' || rung === 'iron' ? 'good' : 'plain'}
            word={since === null ? care.rungs[rung] : care.rungSince(care.rungs[rung], on(since))}
          />
          {isVip && <ToneBadge tone="good" word={care.vip} />}
        </div>
      )}
      {rung !== null && (
        <p class="small">
          {next ? care.next(care.rungs[next.rung], next.missing) : care.top}
          {language === 'en' ? ' ' : ''}
          {falls !== null && care.falls(on(falls))}
        </p>
      )}
      <ul class="may">
        {(['service', 'marketing'] as const).map((nature) => (
          <li key={nature}>
            <MayLine words={words} nature={nature} may={may[nature]} on={on} />
          </li>
        ))}
      </ul>
      <p class="small">{step}</p>
      {usual && <p class="muted small">{usual}</p>}
      {group && <p class="muted small">{group}</p>}
      {moves.length > 1 && (
        <details>
          <summary>{care.moves}</summary>
          <ul class="plain-list small">
            {[...moves]
              .reverse()
              .slice(0, MOST_MOVES)
              .map(({ at, from, to }) => (
                <li key={`${at} ${to}`}>
                  {isUp(from, to) ? care.up(care.rungs[to], on(at)) : care.down(care.rungs[to], on(at))}
                </li>
              ))}
          </ul>
        </details>
      )}
      {children}
    </section>
  );
}

const ORDER = ['customer', 'user', 'fan', 'iron'];

function isUp(from: string | null, to: string): boolean {
  return from === null || ORDER.indexOf(from) < ORDER.indexOf(to);
}

type MayProps = { words: Words; nature: Nature; may: Allowance; on: (at: number) => string };

function MayLine({ words, nature, may, on }: MayProps) {
  const { care } = words;
  const name = care.natures[nature];
  if (may.ok) return <ToneBadge tone="good" word={care.free(name)} />;
  const why = care.capReasons[may.why](may.until === null ? '' : on(may.until));
  return <ToneBadge tone="watch" word={care.rests(name, why)} />;
}
