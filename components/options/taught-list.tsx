import type { ComponentChildren } from 'preact';
import { type TaughtMapping, taughtId } from '../../utils/model/taught';
import { day, type Words } from '../../utils/words';
import { FilePick } from '../file-pick';
import { hostOf } from '../host-of';
import { Refusal } from '../refusal';

export type TaughtListProps = {
  words: Words;
  mappings: TaughtMapping[];
  /** Mappings of a chosen file, not kept yet. */
  offered: TaughtMapping[] | null;
  /** A sentence about what was just done, and one about what was refused. */
  done: string;
  refusal: string | null;
  onWithdraw: (mapping: TaughtMapping) => void;
  onExport: (mapping: TaughtMapping) => void;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
};

/** How the seller showed her pages are to be read, site by site. */
export function TaughtList(props: TaughtListProps) {
  const { words, mappings, offered, refusal } = props;
  const { teach, common } = words;
  const known = new Set(mappings.map(taughtId));
  return (
    <section class="section card" aria-labelledby="taught">
      <h2 id="taught">{teach.listHeading}</h2>
      <p class="muted">{mappings.length === 0 ? teach.listNone : teach.listBody}</p>
      <ul class="plain-list">
        {sorted(mappings).map((mapping) => (
          <Line key={taughtId(mapping)} words={words} mapping={mapping}>
            <span class="row">
              <button
                type="button"
                class="btn"
                aria-label={teach.exportOf(nameOf(words, mapping))}
                onClick={() => props.onExport(mapping)}
              >
                {teach.exportOne}
              </button>
              <button
                type="button"
                class="btn btn-danger"
                aria-label={teach.withdrawOf(nameOf(words, mapping))}
                onClick={() => props.onWithdraw(mapping)}
              >
                {teach.withdraw}
              </button>
            </span>
          </Line>
        ))}
      </ul>
      <div class="row">
        <FilePick
          label={teach.importFile}
          accept=".json,application/json"
          onFiles={([file]) => file && props.onFile(file)}
        />
        <span class="muted small" role="status">
          {props.done}
        </span>
      </div>
      <Refusal text={refusal} />
      {offered && (
        <section class="preview" aria-labelledby="taught-preview">
          <h3 id="taught-preview">{teach.importTitle}</h3>
          <p class="muted small">{teach.importBody}</p>
          <ul class="plain-list">
            {offered.map((mapping) => (
              <Line key={taughtId(mapping)} words={words} mapping={mapping}>
                {known.has(taughtId(mapping)) && <span class="small">{teach.importReplaces}</span>}
              </Line>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="btn btn-primary" onClick={props.onApply}>
              {teach.importApply}
            </button>
            <button type="button" class="btn" onClick={props.onCancel}>
              {common.cancel}
            </button>
          </div>
        </section>
      )}
    </section>
  );
}

type LineProps = { words: Words; mapping: TaughtMapping; children: ComponentChildren };

function Line({ words, mapping, children }: LineProps) {
  const { teach, language } = words;
  const { kind, columns, taughtAt, by } = mapping;
  const from = by === 'file' ? [teach.fromFile] : [];
  const kept = [teach.kinds[kind], teach.listColumns(columns.length), day(taughtAt, '', language), ...from];
  return (
    <li class="site-row">
      <div class="taught-what">
        <p class="taught-where">{placeOf(mapping)}</p>
        <p class="muted small">{kept.join(' · ')}</p>
        <p class="muted small">{fieldsText(words, mapping)}</p>
      </div>
      {children}
    </li>
  );
}

function placeOf({ origin, path, query }: TaughtMapping): string {
  const asked = query.map(({ name, value }) => `${name}=${value}`).join('&');
  return hostOf(origin) + path + (asked && `?${asked}`);
}

function nameOf({ teach }: Words, mapping: TaughtMapping): string {
  return `${teach.kinds[mapping.kind]} ${placeOf(mapping)}`;
}

/** `甲 → 商品编号`, so that it can be seen what a file would do. */
function fieldsText({ teach }: Words, { columns }: TaughtMapping): string {
  const names: Record<string, string> = teach.fields;
  return columns
    .map(({ header, field }) => (header ? `${header} → ${names[field] ?? field}` : (names[field] ?? field)))
    .join('，');
}

function sorted(mappings: TaughtMapping[]): TaughtMapping[] {
  return [...mappings].sort((a, b) => taughtId(a).localeCompare(taughtId(b)));
}
