import type { Proposal } from '../../utils/model/taught';
import type { TeachTried } from '../../utils/model/teaching';
import type { Words } from '../../utils/words';
import { TeachColumns } from './teach-columns';
import { TeachPreview } from './teach-preview';
import { warningsOf } from './warnings';

export type TeachDraft = { kind: 'listing' | 'order'; fields: string[]; currency: string | null };

export type TeachFormProps = {
  words: Words;
  proposal: Proposal;
  draft: TeachDraft;
  tried: TeachTried | null;
  /** The page that was shown is no longer there. */
  gone: boolean;
  /** The choice is whole: it can be tried, and kept where the page is read with it. */
  valid: boolean;
  mask: (name: string) => string;
  onKind: (kind: TeachDraft['kind']) => void;
  onField: (column: number, field: string) => void;
  onCurrency: (currency: string | null) => void;
  onSave: () => void;
  onAgain: () => void;
  onLeave: () => void;
};

/** What the picked row's columns are: confirmed or corrected by the seller, with what would come of it. */
export function TeachForm(props: TeachFormProps) {
  const { words, proposal, draft, tried } = props;
  const { teach } = words;
  const warnings = warningsOf(words, draft, tried);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <p class="muted">{teach.found(proposal.count, proposal.columns.length)}</p>
      <fieldset class="teach-kinds">
        <legend class="label">{teach.kindLabel}</legend>
        {(['listing', 'order'] as const).map((kind) => (
          <label key={kind} class="choice">
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => props.onKind(kind)}
            />
            {teach.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <section class="stack-s" aria-labelledby="teach-columns">
        <h2 id="teach-columns">{teach.columnsHeading}</h2>
        <p class="muted small">{teach.columnsBody}</p>
        <TeachColumns
          words={words}
          columns={proposal.columns}
          kind={draft.kind}
          fields={draft.fields}
          onField={props.onField}
        />
      </section>
      <label class="stack-s label">
        {teach.currencyLabel}
        <select
          class="field"
          value={draft.currency ?? ''}
          onChange={(event) => props.onCurrency(event.currentTarget.value || null)}
        >
          <option value="">{teach.currencyNone(nameOf(teach.currencies, proposal.currency))}</option>
          {Object.entries(teach.currencies).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {warnings.length > 0 && (
          <ul class="notice teach-warnings stack-s small">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
      </div>
      {props.valid && <TeachPreview {...props} />}
      <div class="teach-actions">
        <button type="submit" class="btn btn-primary" disabled={!props.valid || tried?.status !== 'read'}>
          {teach.save}
        </button>
        <button type="button" class="btn" onClick={props.onAgain}>
          {teach.pickAgain}
        </button>
        <button type="button" class="btn btn-text" onClick={props.onLeave}>
          {teach.leave}
        </button>
      </div>
    </form>
  );
}

function nameOf(currencies: Record<string, string>, code: string | null): string | null {
  return code === null ? null : (currencies[code] ?? code);
}
