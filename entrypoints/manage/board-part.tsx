import { useState } from 'preact/hooks';
import { BoardView } from '../../components/manage/board-view';
import { IdeaForm } from '../../components/manage/idea-form';
import { RulesForm } from '../../components/manage/rules-form';
import type { BoardLine } from '../../utils/model/board';
import type { Trial } from '../../utils/model/entries/trial';
import type { ListingLine } from '../../utils/model/listing-line';
import { toMinor } from '../../utils/model/minor';
import type { TeamRules } from '../../utils/model/team-rules';
import { board } from '../../utils/pipeline/team/board';
import { findGoods } from '../../utils/pipeline/team/find-goods';
import { entriesOf } from '../../utils/store/entries';
import { allListingLines } from '../../utils/store/listing-lines';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { useWatch } from '../parts/use-watch';
import { freshId, putWith } from './put-with';
import type { Send } from './send';
import { useSaveRules } from './use-save-rules';

type Props = { words: Words; store: Store; rules: TeamRules; send: Send };

const RANGES = {
  testDays: [1, 180],
  testOrders: [0, 10_000],
  testViews: [0, 1_000_000],
  testAdds: [0, 100_000],
  testBudget: [0, 10_000_000],
} as const satisfies Partial<Record<keyof TeamRules, [number, number]>>;
/** Names offered while typing. */
const OFFERED = 500;

/** The test board: ideas come in, tests run on real figures, and nothing is stocked before it passed. */
export function BoardPart({ words, store, rules, send }: Props) {
  const { board: say } = words.manage;
  const put = putWith(send);
  const shown = useWatch(() => board(store, rules, Date.now()), [rules]);
  const members = useWatch(() => entriesOf(store, 'member'), []);
  const goods = useWatch(() => allListingLines(store), []);
  const [wrong, setWrong] = useState<string | null>(null);
  const saving = useSaveRules(words, rules, send);
  const save = (id: string, value: Trial | null) =>
    void put({ kind: 'trial', subject: null, id, when: null, value });
  const onStart = ({ id, trial }: BoardLine, text: string) => {
    const found = findGoods(goods ?? [], text);
    setWrong(found ? null : say.listingNone);
    if (found) save(id, started(trial, found, Date.now()));
  };
  const onStage = ({ id, trial, state }: BoardLine, stage: Trial['stage']) => {
    const now = Date.now();
    if (stage === 'stocked') {
      const decidedAt = trial.decidedAt ?? (state.finding === 'pass' ? now : null);
      save(id, { ...trial, stage, stockedAt: now, decidedAt });
    } else if (stage === 'testing') {
      const listing = (goods ?? []).find(({ subject }) => subject === trial.listing);
      save(id, listing ? started(trial, listing, now) : { ...trial, stage, startedAt: now, decidedAt: null });
    } else if (state.finding !== 'idea') save(id, { ...trial, stage, decidedAt: now });
  };
  const onSpent = ({ id, trial }: BoardLine, spent: number) => {
    const currency = (goods ?? []).find(({ subject }) => subject === trial.listing)?.currency ?? null;
    save(id, { ...trial, spent: { minor: toMinor(spent, currency), currency } });
  };
  if (!shown) return <p class="muted">{words.common.loading}</p>;
  const team = (members ?? []).filter(({ value }) => value.leftAt === null);
  return (
    <>
      <p class="muted">{say.intro}</p>
      <IdeaForm
        words={words}
        members={team.map(({ id, value }) => ({ id, name: value.name }))}
        onAdd={(idea) => save(freshId(), { ...blank, ...idea })}
      />
      <RulesForm
        {...saving}
        title={say.rule}
        body={say.ruleBody}
        fields={say.ruleFields}
        ranges={{ ...RANGES }}
      />
      {wrong && (
        <p class="notice" role="alert">
          {wrong}
        </p>
      )}
      <BoardView
        words={words}
        board={shown}
        names={new Map((members ?? []).map(({ id, value }) => [id, value.name]))}
        onStart={onStart}
        onStage={onStage}
        onSpent={onSpent}
        onRemove={({ id }) => save(id, null)}
      />
      <datalist id="goods-names">
        {(goods ?? []).slice(0, OFFERED).map((line) => (
          <option key={line.subject} value={line.label} />
        ))}
      </datalist>
    </>
  );
}

const blank: Omit<Trial, 'title' | 'source' | 'picker'> = {
  stage: 'idea',
  listing: null,
  startedAt: null,
  start: null,
  spent: null,
  decidedAt: null,
  stockedAt: null,
  note: '',
};

/** A test that begins now: only what comes from now on counts. */
function started(trial: Trial, { subject, counters }: ListingLine, now: number): Trial {
  const start = { views: counters.views, adds: counters.adds, stock: counters.stock };
  return {
    ...trial,
    stage: 'testing',
    listing: subject,
    startedAt: now,
    start,
    decidedAt: null,
    stockedAt: null,
  };
}
