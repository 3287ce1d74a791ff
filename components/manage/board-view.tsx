import type { Board, BoardLine } from '../../utils/model/board';
import { type TrialStage, trialStages } from '../../utils/model/entries/trial';
import type { Words } from '../../utils/words';
import { TrialCard, type TrialEvents } from './trial-card';

type Props = TrialEvents & { words: Words; board: Board; names: Map<string, string> };

/** All tests by their stage, those to decide first, and who picks well. */
export function BoardView({ words, board, names, ...events }: Props) {
  const { board: say } = words.manage;
  const { lines, hits } = board;
  return (
    <>
      {lines.length === 0 && <p class="notice">{say.none}</p>}
      {trialStages.map((stage) => (
        <Stage
          key={stage}
          {...{ words, stage, names }}
          lines={lines.filter((line) => line.trial.stage === stage)}
          {...events}
        />
      ))}
      {hits.length > 0 && (
        <section class="section card" aria-labelledby="hits">
          <h2 id="hits">{say.hits}</h2>
          <dl class="facts">
            {hits.map(({ picker, passed, ended }) => (
              <div key={picker} class="fact">
                <dt>{picker === null ? say.anyone : (names.get(picker) ?? picker)}</dt>
                <dd class="num">{say.hit(passed, ended)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

type StageProps = TrialEvents & {
  words: Words;
  stage: TrialStage;
  lines: BoardLine[];
  names: Map<string, string>;
};

function Stage({ words, stage, lines, names, ...events }: StageProps) {
  if (lines.length === 0) return null;
  const isDue = (line: BoardLine) => ['pass', 'fail', 'unknown'].includes(line.state.finding);
  const sorted = [...lines].sort((a, b) => Number(isDue(b)) - Number(isDue(a)));
  return (
    <section class="section" aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>
        {words.manage.board.stages[stage]} <span class="muted num">{lines.length}</span>
      </h2>
      <ul class="cards">
        {sorted.map((line) => (
          <TrialCard key={line.id} words={words} line={line} names={names} {...events} />
        ))}
      </ul>
    </section>
  );
}
