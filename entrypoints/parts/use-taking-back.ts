import { useState } from 'preact/hooks';
import type { TakingBack } from '../../components/take-back-question';
import { ask } from '../../utils/browser/ask';
import type { AnswerOf, OwnMessage } from '../../utils/model/messages';
import type { Words } from '../../utils/words';
import { fail } from './fail';
import { refusalText } from './refusal-text';

type Ways<One, What, Message extends OwnMessage> = {
  idOf: (one: One) => string;
  /** What would change; null where it can't be taken back any more. */
  count: (one: One) => Promise<What | null>;
  message: (one: One) => Message;
  /** The sentence once it is done. */
  done: (answer: AnswerOf<Message>, one: One) => string;
};

/** Taking something back: what would change is counted first, then the background is asked, then what came of it is said. */
export function useTakingBack<One, What, Message extends OwnMessage>(
  words: Words,
  { idOf, count, message, done }: Ways<One, What, Message>,
) {
  const [taking, setTaking] = useState<TakingBack<What> | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const onAsk = (one: One | null) => {
    setSaid(null);
    setRefusal(null);
    if (one === null) return setTaking(null);
    const id = idOf(one);
    setTaking({ id, what: undefined, isWorking: false });
    count(one).then(
      (what) => setTaking((now) => (now?.id === id ? { ...now, what } : now)),
      (error: unknown) => {
        // Nothing is counted any more: it can be asked again.
        setTaking((now) => (now?.id === id ? null : now));
        fail('what would be taken back')(error);
      },
    );
  };
  const onTakeBack = (one: One) => {
    setTaking((now) => now && { ...now, isWorking: true });
    ask(message(one)).then((answer) => {
      setTaking(null);
      setSaid(answer.ok ? done(answer.value, one) : null);
      setRefusal(refusalText(words, answer));
    }, fail('take back'));
  };
  return { taking, said, refusal, onAsk, onTakeBack };
}
