import { useState } from 'preact/hooks';
import { DataSection } from '../../components/options/data-section';
import { ask } from '../../utils/browser/ask';
import type { AnswerOf, OwnMessage } from '../../utils/model/messages';
import type { ImportPreview } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { forgetDrafts } from '../parts/note-drafts';
import { refusalText } from '../parts/refusal-text';
import { saveFile } from './save-file';

/** What the data section last did; one thing at a time. */
type Last =
  | { kind: 'nothing' }
  | { kind: 'exported'; file: string }
  | { kind: 'staged'; preview: ImportPreview }
  | { kind: 'imported' }
  | { kind: 'deleted' };

/** Files larger than this aren't even read: the import's own limit, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

export function DataPart({ words }: { words: Words }) {
  const [last, setLast] = useState<Last>({ kind: 'nothing' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const run = async <M extends OwnMessage>(message: M, then: (value: AnswerOf<M>) => Last) => {
    setBusy(true);
    const answer = await ask(message);
    setBusy(false);
    setRefusal(refusalText(words, answer));
    setLast(answer.ok ? then(answer.value) : { kind: 'nothing' });
  };
  const onExport = () =>
    run({ type: 'export.make' }, ({ json, fileName }) => {
      saveFile(document, json, fileName);
      return { kind: 'exported', file: fileName };
    }).catch(fail('export'));
  const onFile = (file: File) => {
    if (file.size > MOST_BYTES) {
      setRefusal(words.refusals['too-large']);
      return;
    }
    file
      .text()
      .then((json) => run({ type: 'import.stage', json }, (preview) => ({ kind: 'staged', preview })))
      .catch(fail('import'));
  };
  const onApply = () => {
    if (last.kind !== 'staged') return;
    run({ type: 'import.apply', token: last.preview.token }, () => ({ kind: 'imported' })).catch(
      fail('import'),
    );
  };
  const onDelete = (notesToo: boolean) => {
    if (notesToo) forgetDrafts(localStorage);
    run({ type: 'data.delete', notesToo }, () => ({ kind: 'deleted' })).catch(fail('delete'));
  };
  return (
    <DataSection
      words={words}
      busy={busy}
      exported={last.kind === 'exported' ? last.file : null}
      preview={last.kind === 'staged' ? last.preview : null}
      imported={last.kind === 'imported'}
      deleted={last.kind === 'deleted'}
      refusal={refusal}
      onExport={onExport}
      onFile={onFile}
      onApply={onApply}
      onCancel={() => setLast({ kind: 'nothing' })}
      onDelete={onDelete}
    />
  );
}
