import { useId, useState } from 'preact/hooks';
import type { Money } from '../../utils/model/money';
import type { Words } from '../../utils/words';
import { day, money } from '../../utils/words';
import { isNoNumber, typedNumber } from '../typed-number';

export type VipView = {
  /** Null where she is no VIP. */
  member: { since: number; paid: Money | null; discount: number | null } | null;
  benefits: { id: string; at: number; what: string; amount: Money | null }[];
  given: Money | null;
  discounted: Money | null;
};
type Props = {
  words: Words;
  view: VipView;
  currency: string | null;
  timeZone: string;
  /** `paid` a plain number in the shop's currency, `discount` in per cent. */
  onJoin: (joined: { paid: number | null; discount: number | null }) => void;
  onLeave: () => void;
  onBenefit: (what: string, amount: number | null) => void;
  onTakeBack: (id: string) => void;
};

/** A VIP's account: since when, what she paid, what she was given and saved so far. */
export function VipLedger({
  words,
  view,
  currency,
  timeZone,
  onJoin,
  onLeave,
  onBenefit,
  onTakeBack,
}: Props) {
  const { care, common, language } = words;
  const { member } = view;
  const on = (at: number) => day(at, timeZone, language);
  const saved = [view.given, view.discounted].some((one) => one !== null);
  return (
    <div class="stack-s">
      {member ? (
        <>
          <dl class="facts">
            <div class="fact">
              <dt>{care.joined}</dt>
              <dd>{on(member.since)}</dd>
            </div>
            {member.paid && (
              <div class="fact">
                <dt>{care.paid}</dt>
                <dd class="num">{money(member.paid, language)}</dd>
              </div>
            )}
            {saved && (
              <div class="fact">
                <dt>{care.saved}</dt>
                <dd class="num">
                  {[
                    view.given && care.savedGiven(money(view.given, language)),
                    view.discounted && care.savedDiscount(money(view.discounted, language)),
                  ]
                    .filter(Boolean)
                    .join(language === 'en' ? ', ' : '，')}
                </dd>
              </div>
            )}
          </dl>
          <TwoFields
            words={words}
            first={care.benefitWhat}
            second={care.amountIn(currency ?? '')}
            button={care.benefitAdd}
            onSubmit={(what, amount) => what !== '' && onBenefit(what, amount)}
          />
          <ul class="plain-list small">
            {view.benefits.map((one) => (
              <li key={one.id} class="row between">
                <span>
                  {on(one.at)} · {one.what}
                  {one.amount && ` · ${money(one.amount, language)}`}
                </span>
                <button type="button" class="btn btn-text" onClick={() => onTakeBack(one.id)}>
                  {common.undo}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="btn btn-text" onClick={onLeave}>
            {care.vipLeave}
          </button>
        </>
      ) : (
        <TwoFields
          words={words}
          first={care.discountIn}
          second={care.paidIn(currency ?? '')}
          button={care.vipJoin}
          onSubmit={(discount, paid) => onJoin({ paid, discount: typedNumber(discount) })}
        />
      )}
    </div>
  );
}

type FieldsProps = {
  words: Words;
  first: string;
  second: string;
  button: string;
  onSubmit: (first: string, second: number | null) => void;
};

function TwoFields({ first, second, button, onSubmit }: FieldsProps) {
  const id = useId();
  const [a, setA] = useState('');
  const [b, setB] = useState('');
  const bad = isNoNumber(b);
  const submit = (event: Event) => {
    event.preventDefault();
    if (bad) return;
    onSubmit(a.trim(), typedNumber(b));
    setA('');
    setB('');
  };
  return (
    <form class="two-fields" onSubmit={submit}>
      <label for={`${id}-a`}>{first}</label>
      <label for={`${id}-b`}>{second}</label>
      <input
        id={`${id}-a`}
        class="field"
        value={a}
        maxLength={200}
        onInput={(e) => setA(e.currentTarget.value)}
      />
      <input
        id={`${id}-b`}
        class="field num"
        inputMode="decimal"
        aria-invalid={bad}
        value={b}
        onInput={(e) => setB(e.currentTarget.value)}
      />
      <button type="submit" class="btn" disabled={bad}>
        {button}
      </button>
    </form>
  );
}
