import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DataSection } from '../../components/options/data-section';
import { ask } from '../../utils/browser/ask';
import type { AnswerOf, OwnMessage } from '../../utils/model/messages';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { forgetDrafts } from '../parts/note-drafts';
import { refusalText } from '../parts/refusal-text';
import { saveFile } from '../parts/save-file';

/** What the data section last did; one thing at a time. */
type Last =
  | { kind: 'nothing' }
  | { kind: 'problem'; text: string }
  | { kind: 'exported'; file: string }
  | { kind: 'deleted' };

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
      saveFile(document, new Blob([json], { type: 'application/json' }), fileName);
      return { kind: 'exported', file: fileName };
    }).catch(fail('export'));
  const onProblem = () =>
    run({ type: 'problem.make' }, ({ text, fileName }) => {
      saveFile(document, new Blob([text], { type: 'application/json' }), fileName);
      return { kind: 'problem', text };
    }).catch(fail('problem'));
  const onDelete = (notesToo: boolean) => {
    if (notesToo) forgetDrafts(localStorage);
    run({ type: 'data.delete', notesToo }, () => ({ kind: 'deleted' })).catch(fail('delete'));
  };
  return (
    <DataSection
      words={words}
      busy={busy}
      exported={last.kind === 'exported' ? last.file : null}
      deleted={last.kind === 'deleted'}
      problem={last.kind === 'problem' ? last.text : null}
      version={browser.runtime.getManifest().version}
      refusal={refusal}
      onExport={onExport}
      onProblem={onProblem}
      onDelete={onDelete}
    />
  );
}
