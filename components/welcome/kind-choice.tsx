import { goodsKinds, offerKinds, type ShopKind, sellerKinds } from '../../utils/model/shop-kind';
import type { Words } from '../../utils/words';

type Props = { words: Words; kind: ShopKind; onKind: (kind: ShopKind) => void; onOptions: () => void };

/** Numbers to begin with, by what is sold, who makes it, and whether it is goods at all; each can be moved later. */
export function KindChoice({ words, kind, onKind, onOptions }: Props) {
  const { welcome } = words;
  const said = [
    kind.goods && welcome.goods[kind.goods],
    kind.seller && welcome.sellers[kind.seller],
    kind.offer && welcome.offers[kind.offer],
  ].filter((one) => one !== null);
  return (
    <section class="card stack" aria-labelledby="kind">
      <h3 id="kind">{welcome.kindTitle}</h3>
      <p class="muted">{welcome.kindBody}</p>
      <Question
        ask={welcome.asks.goods}
        names={welcome.goods}
        all={goodsKinds}
        now={kind.goods}
        onChoose={(goods) => onKind({ ...kind, goods })}
      />
      <Question
        ask={welcome.asks.seller}
        names={welcome.sellers}
        all={sellerKinds}
        now={kind.seller}
        onChoose={(seller) => onKind({ ...kind, seller })}
      />
      <Question
        ask={welcome.asks.offer}
        names={welcome.offers}
        all={offerKinds}
        now={kind.offer}
        onChoose={(offer) => onKind({ ...kind, offer })}
      />
      <p class="row">
        <span role="status">{said.length > 0 && welcome.kindSet(said.join(' · '))}</span>
        <button type="button" class="btn btn-text" onClick={onOptions}>
          {welcome.toOptions}
        </button>
      </p>
    </section>
  );
}

type QuestionProps<T extends string> = {
  ask: string;
  names: Record<T, string>;
  all: readonly T[];
  now: T | null;
  onChoose: (one: T) => void;
};

function Question<T extends string>({ ask, names, all, now, onChoose }: QuestionProps<T>) {
  return (
    <fieldset>
      <legend class="label">{ask}</legend>
      <div class="row">
        {all.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={ask} checked={now === one} onChange={() => onChoose(one)} />
            {names[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
