import type { Heard, Voice } from '../../utils/model/voice';
import type { Words } from '../../utils/words';

type Props = { words: Words; voice: Voice; hasDescription: boolean };

/** What buyers say of a listing: pains with their sentences, those its title says nothing of; scenes, praise. */
export function VoicePart({ words, voice, hasDescription }: Props) {
  const own = words.voice;
  const open = voice.pains.filter(({ answered }) => answered === false);
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  if (voice.pains.length + voice.scenes.length + voice.praises.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="voice">
      <h2 id="voice">{own.title}</h2>
      <p class="small muted">{own.from(voice.texts)}</p>
      {open.length > 0 && (
        <p class="notice">
          {own.unanswered(list.format(open.map(({ topic }) => own.pains[topic])), hasDescription)}
        </p>
      )}
      <Topics name={own.painsName} heard={voice.pains} labels={own.pains} count={own.times} />
      <Topics name={own.scenesName} heard={voice.scenes} labels={own.scenes} count={own.times} />
      <Topics name={own.praisesName} heard={voice.praises} labels={own.praises} count={own.times} />
    </section>
  );
}

type TopicsProps<T extends string> = {
  name: string;
  heard: Heard<T>[];
  labels: Record<T, string>;
  count: (n: number) => string;
};

function Topics<T extends string>({ name, heard, labels, count }: TopicsProps<T>) {
  if (heard.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul class="plain-list">
        {heard.map(({ topic, count: n, sentences }) => (
          <li key={topic}>
            <details>
              <summary>
                {labels[topic]} · {count(n)}
              </summary>
              <ul class="dots small">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
