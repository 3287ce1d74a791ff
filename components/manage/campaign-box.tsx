import type { BreakEven } from '../../utils/model/campaign';
import { money, type Words } from '../../utils/words';

export type CampaignField = 'price' | 'cost' | 'fee' | 'discount' | 'fixed' | 'usual';
export const campaignFields: CampaignField[] = ['price', 'cost', 'fee', 'discount', 'fixed', 'usual'];

type Props = {
  words: Words;
  typed: Record<CampaignField, string>;
  /** Null until everything is filled in. */
  result: BreakEven | null;
  currency: string | null;
  onType: (field: CampaignField, text: string) => void;
};

/** Whether a platform's campaign can pay, before joining it. */
export function CampaignBox({ words, typed, result, currency, onType }: Props) {
  const { activity: say } = words.manage;
  const amount = (minor: number) => money({ minor: Math.round(minor), currency }, words.language);
  return (
    <section class="card stack" aria-labelledby="campaign">
      <h2 id="campaign">{say.campaign}</h2>
      <p class="muted small">{say.campaignBody}</p>
      <div class="rule-fields">
        {campaignFields.map((field) => (
          <label key={field} class="stack-s">
            <span class="small">{say.fields[field]}</span>
            <input
              class="field num"
              inputMode="decimal"
              value={typed[field]}
              onInput={(event) => onType(field, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <div role="status">
        {result && (
          <div class="preview num">
            <p>{say.margin(amount(result.usualMargin), amount(result.margin))}</p>
            <p class="preview-big">{result.pieces === null ? say.never : say.pieces(result.pieces)}</p>
            {result.times !== null && <p>{say.times(result.times.toFixed(1))}</p>}
          </div>
        )}
      </div>
    </section>
  );
}
