import type { Words } from '../../utils/words';
import { Refusal } from '../refusal';
import { ColumnTable, type Fields } from './column-table';
import { FileFacts } from './file-facts';
import type { FileState } from './file-state';
import { RejectedRows } from './rejected-rows';
import { SampleTable } from './sample-table';
import { ShopChoice } from './shop-choice';
import { StoreProgress } from './store-progress';
import { WholeChoice } from './whole-choice';

export type FileActions = {
  onChange: (
    id: number,
    change: Partial<Pick<FileState, 'shop' | 'shopName' | 'whole' | 'from' | 'to'>>,
  ) => void;
  onFields: (id: number, kind: 'order' | 'listing', fields: Fields) => void;
  onDayFirst: (id: number, dayFirst: boolean) => void;
  onRejected: (id: number) => void;
  onStore: (id: number) => void;
  onCancel: (id: number) => void;
  onRemove: (id: number) => void;
};

type Props = FileActions & { words: Words; file: FileState; shops: { id: string; name: string }[] };

/** One file: being read, refused, ready with its preview, being stored, done. */
export function FileCard(props: Props) {
  const { words, file, onRemove } = props;
  const busy = file.phase === 'storing' || file.phase === 'judging';
  return (
    <article class="preview stack-s" aria-labelledby={`file-${file.id}`}>
      <div class="row between">
        <h3 id={`file-${file.id}`} class="file-name">
          {file.name}
        </h3>
        {!busy && (
          <button
            type="button"
            class="btn btn-text"
            aria-label={words.files.remove(file.name)}
            onClick={() => onRemove(file.id)}
          >
            {words.files.removeShort}
          </button>
        )}
      </div>
      <Body {...props} />
    </article>
  );
}

function Body(props: Props) {
  const { words, file } = props;
  const { files } = words;
  if (file.phase === 'refused')
    return (
      <p class="notice notice-bad" role="alert">
        {files.refused[file.why ?? ''] ?? files.failed}
      </p>
    );
  if (file.phase === 'failed')
    return (
      <p class="notice notice-bad" role="alert">
        {file.refusal ?? files.failed}
      </p>
    );
  if (file.phase === 'ready') return <Ready {...props} />;
  return <StoreProgress words={words} file={file} onCancel={() => props.onCancel(file.id)} />;
}

function Ready(props: Props) {
  const { words, file, shops, onChange } = props;
  const { report } = file;
  if (report === null) return null;
  const change = (changed: Parameters<typeof onChange>[1]) => onChange(file.id, changed);
  const isNameless = file.shop === null && file.shopName.trim() === '';
  return (
    <>
      <FileFacts words={words} report={report} onDayFirst={(yes) => props.onDayFirst(file.id, yes)} />
      <RejectedRows words={words} report={report} onDownload={() => props.onRejected(file.id)} />
      <ColumnTable
        key={report.columns.map(({ field }) => field).join()}
        words={words}
        report={report}
        onApply={(kind, fields) => props.onFields(file.id, kind, fields)}
      />
      <SampleTable words={words} report={report} />
      <ShopChoice words={words} file={file} shops={shops} onChange={change} />
      {report.kind === 'order' && <WholeChoice words={words} file={file} report={report} onChange={change} />}
      <Refusal text={file.refusal} />
      <button
        type="button"
        class="btn btn-primary"
        disabled={isNameless || report.orders + report.listings === 0}
        onClick={() => props.onStore(file.id)}
      >
        {words.files.store}
      </button>
    </>
  );
}
