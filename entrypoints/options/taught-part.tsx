import { useEffect, useState } from 'preact/hooks';
import { TaughtList } from '../../components/options/taught-list';
import { ask } from '../../utils/browser/ask';
import { readTaught, watchTaught } from '../../utils/browser/taught';
import type { Done } from '../../utils/model/messages';
import { type TaughtMapping, taughtId } from '../../utils/model/taught';
import { MAX_TAUGHT_CHARS, parseTaughtFile, taughtFileOf } from '../../utils/model/taught-file';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { saveFile } from '../parts/save-file';

/** What the seller taught of her pages: withdrawn, passed on, and brought in by a file. */
export function TaughtPart({ words }: { words: Words }) {
  const mappings = useTaught();
  const [offered, setOffered] = useState<TaughtMapping[] | null>(null);
  const [done, setDone] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const { teach } = words;

  const settle = (answer: Done<unknown>, sentence: string) => {
    setRefusal(refusalText(words, answer));
    setDone(answer.ok ? sentence : '');
    setOffered(null);
  };
  const onFile = (file: File) => {
    setDone('');
    // A character has at most four bytes: what is larger isn't even read.
    if (file.size > MAX_TAUGHT_CHARS * 4) {
      settle({ ok: false, why: 'too-large' }, '');
      return;
    }
    file.text().then((json) => {
      const parsed = parseTaughtFile(json);
      setRefusal(refusalText(words, parsed));
      setOffered(parsed.ok ? parsed.value : null);
    }, fail('file'));
  };
  const onApply = () => {
    if (!offered) return;
    const sentence = teach.imported(offered.length);
    ask({ type: 'taught.save', mappings: offered }).then((answer) => settle(answer, sentence), fail('apply'));
  };
  const onExport = (mapping: TaughtMapping) => {
    const { hostname } = new URL(mapping.origin);
    const name = `renhuo-${hostname}-${mapping.kind}.json`;
    saveFile(document, new Blob([taughtFileOf([mapping])], { type: 'application/json' }), name);
    setDone(teach.exported(name));
  };
  const onWithdraw = (mapping: TaughtMapping) => {
    ask({ type: 'taught.withdraw', id: taughtId(mapping) }).then(
      (answer) => settle(answer, ''),
      fail('withdraw'),
    );
  };
  return (
    <TaughtList
      words={words}
      mappings={mappings}
      offered={offered}
      done={done}
      refusal={refusal}
      onWithdraw={onWithdraw}
      onExport={onExport}
      onFile={onFile}
      onApply={onApply}
      onCancel={() => setOffered(null)}
    />
  );
}

function useTaught(): TaughtMapping[] {
  const [mappings, setMappings] = useState<TaughtMapping[]>([]);
  useEffect(() => {
    const stop = watchTaught(setMappings);
    readTaught().then(setMappings, fail('taught'));
    return stop;
  }, []);
  return mappings;
}
