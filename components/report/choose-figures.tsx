import { type Block, blocks, type FigureId } from '../../utils/model/report';
import type { Words } from '../../utils/words';
import { useDialog } from './use-dialog';

type Props = {
  words: Words;
  /** Every figure there is. */
  all: { id: FigureId; block: Block }[];
  /** Those that are shown, in their order. */
  chosen: FigureId[];
  onChosen: (figures: FigureId[] | null) => void;
  onClose: () => void;
};

/** Which figures stand on the page, and in which order. Those shown stand first in their block. */
export function ChooseFigures({ words, all, chosen, onChosen, onClose }: Props) {
  const { report } = words;
  const dialog = useDialog();
  const blockOf = new Map(all.map(({ id, block }) => [id, block]));
  const toggle = (id: FigureId) =>
    onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  /** Past the next one of its own block: the blocks themselves stay in their order. */
  const move = (id: FigureId, by: 1 | -1) => {
    const own = chosen.filter((one) => blockOf.get(one) === blockOf.get(id));
    const other = own[own.indexOf(id) + by];
    if (other === undefined) return;
    onChosen(chosen.map((one) => (one === id ? other : one === other ? id : one)));
  };
  return (
    <dialog ref={dialog} class="figure-detail" aria-labelledby="choose-name" onClose={onClose}>
      <header class="row between">
        <h2 id="choose-name">{report.choose}</h2>
        <button type="button" class="btn btn-text" onClick={onClose}>
          {report.close}
        </button>
      </header>
      <p class="muted">{report.chooseBody}</p>
      {blocks.map((block) => {
        const own = chosen.filter((id) => blockOf.get(id) === block);
        const rest = all.filter((one) => one.block === block && !chosen.includes(one.id)).map(({ id }) => id);
        return (
          <section key={block} aria-labelledby={`c-${block}`}>
            <h3 id={`c-${block}`}>{report.blocks[block]}</h3>
            <ul class="plain-list">
              {[...own, ...rest].map((id) => (
                <li key={id} class="row between">
                  <label class="choice">
                    <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                    <span>{report.figures[id].name}</span>
                  </label>
                  {chosen.includes(id) && (
                    <span class="row">
                      <Arrow
                        label={report.moveUp(report.figures[id].name)}
                        off={own[0] === id}
                        sign="↑"
                        onClick={() => move(id, -1)}
                      />
                      <Arrow
                        label={report.moveDown(report.figures[id].name)}
                        off={own.at(-1) === id}
                        sign="↓"
                        onClick={() => move(id, 1)}
                      />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div class="row">
        <button type="button" class="btn btn-primary" onClick={onClose}>
          {report.chooseDone}
        </button>
        <button type="button" class="btn" onClick={() => onChosen(null)}>
          {report.reset}
        </button>
      </div>
    </dialog>
  );
}

type ArrowProps = { label: string; off: boolean; sign: string; onClick: () => void };

function Arrow({ label, off, sign, onClick }: ArrowProps) {
  return (
    <button type="button" class="btn btn-text" aria-label={label} disabled={off} onClick={onClick}>
      {sign}
    </button>
  );
}
