import { useState } from 'preact/hooks';
import { ExchangeBox, type ExchangeStep } from '../../components/manage/exchange-box';
import { ask } from '../../utils/browser/ask';
import { newLock } from '../../utils/pipeline/backup/lock';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import { backupBytes, backupName } from '../../utils/pipeline/backup/write-file';
import { stagedRows, unstage } from '../../utils/store/staged';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { saveFile } from '../parts/save-file';

/** What was typed, out to other computers of the shop and in from them: the backup's own file, without what was read. */
export function ExchangePart({ words, store }: { words: Words; store: Store }) {
  const { exchange } = words.manage;
  const [step, setStep] = useState<ExchangeStep>({ kind: 'idle', said: null });
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const idle = (said: string | null) => setStep({ kind: 'idle', said });
  const failed = (error: unknown) => {
    console.error('exchange', error);
    idle(null);
    setRefusal(words.refusals.internal);
  };
  const write = async (passphrase: string) => {
    setRefusal(null);
    setStep({ kind: 'working' });
    const now = Date.now();
    const parts: Blob[] = [];
    for await (const piece of backupBytes(store, await newLock(passphrase), now, 'typed'))
      parts.push(new Blob([piece]));
    const name = backupName(now).replace('renhuo-', 'renhuo-exchange-');
    saveFile(document, new Blob(parts, { type: 'application/octet-stream' }), name);
    idle(exchange.written(name));
  };
  const stage = async (chosen: File, passphrase: string | null) => {
    setRefusal(null);
    setStep({ kind: 'working' });
    const done = await stageFile(store, chosen, passphrase);
    if (done.ok) {
      const [about] = await stagedRows(store, done.value.token, 'about');
      if (about?.exchange) setStep({ kind: 'preview', preview: done.value });
      else {
        await unstage(store);
        idle(null);
        setRefusal(exchange.notExchange);
      }
      return;
    }
    const wantsWord = done.why === 'needs-passphrase' || done.why === 'wrong-passphrase';
    if (wantsWord) setStep({ kind: 'locked' });
    else idle(null);
    if (done.why !== 'needs-passphrase') setRefusal(refusalText(words, done));
  };
  const onTake = () => {
    if (step.kind !== 'preview') return;
    const { token } = step.preview;
    setStep({ kind: 'working' });
    ask({ type: 'restore.apply', token, mode: 'merge' }).then((done) => {
      setRefusal(refusalText(words, done));
      idle(done.ok ? exchange.taken : null);
    }, failed);
  };
  return (
    <ExchangeBox
      words={words}
      step={step}
      refusal={refusal}
      onWrite={(passphrase) => void write(passphrase).catch(failed)}
      onFile={(chosen) => {
        setFile(chosen);
        stage(chosen, null).catch(failed);
      }}
      onPassphrase={(passphrase) => {
        if (file) stage(file, passphrase).catch(failed);
      }}
      onTake={onTake}
      onCancel={() => {
        idle(null);
        unstage(store).catch(fail('unstage'));
      }}
    />
  );
}
