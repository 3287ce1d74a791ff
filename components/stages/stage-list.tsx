import { stages as all, CARE_ORDERS, MANAGE_TASKS, type Stage } from '../../utils/model/stages';
import type { Words } from '../../utils/words';

type Props = { words: Words; stage: Stage; onOpen: () => void };

/** Settings: what is on show, what opens next and by what, and everything at one click. */
export function StageList({ words, stage, onOpen }: Props) {
  const { stages } = words;
  const later = { see: '', care: stages.careOpens(CARE_ORDERS), manage: stages.manageOpens(MANAGE_TASKS) };
  const here = all.indexOf(stage);
  return (
    <section class="section card" aria-labelledby="stages">
      <h2 id="stages">{stages.heading}</h2>
      <ol class="plain-list">
        {all.map((one, i) => (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            <h3>
              {stages.names[one]}
              {one === stage && <span class="chip chip-plain stage-now">{stages.now}</span>}
            </h3>
            <p class={i > here ? 'muted' : undefined}>
              {stages.bodies[one]} {i > here && later[one]}
            </p>
          </li>
        ))}
      </ol>
      {stage === 'manage' ? (
        <p role="status">{stages.allOpen}</p>
      ) : (
        <button type="button" class="btn" onClick={onOpen}>
          {stages.openAll}
        </button>
      )}
    </section>
  );
}
