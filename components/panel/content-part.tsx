import { type ConsentState, consentStates } from '../../utils/model/entries/consent';
import type { Content, Heard, Question, Scene } from '../../utils/model/voice';
import type { Words } from '../../utils/words';
import { CopyButton } from './copy-button';
import { OwnText } from './own-text';

export type ContentView = {
  content: Content;
  description: string;
  questions: (Question & { id: string; answer: string })[];
  scenes: Heard<Scene>[];
  stories: { id: string; text: string; state: ConsentState | null }[];
};
export type ContentEvents = {
  onDescription: (text: string) => Promise<boolean>;
  onAnswer: (id: string, text: string) => Promise<boolean>;
  onConsent: (id: string, state: ConsentState | null) => void;
  onCopy: (text: string) => Promise<boolean>;
};
type Props = ContentEvents & { words: Words; view: ContentView };

/** What can be made of a listing's reviews: what its words leave unsaid, questions, scenes, stories. */
export function ContentPart({ words, view, ...events }: Props) {
  const own = words.content;
  const { content, questions, scenes, stories, description } = view;
  return (
    <section class="stack" aria-labelledby="content">
      <h2 id="content">{own.title}</h2>
      <p class="small muted">{own.body}</p>
      <OwnText
        label={own.description}
        hint={own.descriptionHint}
        value={description}
        most={4000}
        onSave={events.onDescription}
      />
      {content.gaps && <Gaps words={words} gaps={content.gaps} hasDescription={description !== ''} />}
      {content.unspoken && content.unspoken.length > 0 && (
        <>
          <h3>{own.unspokenName}</h3>
          <p class="small">
            {own.unspoken(
              new Intl.ListFormat(words.language, { type: 'conjunction' }).format(content.unspoken),
              content.texts,
            )}
          </p>
        </>
      )}
      {questions.length > 0 && (
        <details class="stack">
          <summary>
            {own.questionsName} ({questions.length})
          </summary>
          <ul class="plain-list">
            {questions.map((question) => (
              <Asked key={question.id} {...{ words, question }} {...events} />
            ))}
          </ul>
        </details>
      )}
      {scenes.length > 0 && <Scenes words={words} scenes={scenes} onCopy={events.onCopy} />}
      {stories.length > 0 && (
        <details class="stack">
          <summary>
            {own.storiesName} ({stories.length})
          </summary>
          <p class="small muted">{own.storiesHint}</p>
          <ul class="plain-list">
            {stories.map((story) => (
              <Story key={story.id} {...{ words, story }} {...events} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Gaps({
  words,
  gaps,
  hasDescription,
}: {
  words: Words;
  gaps: NonNullable<Content['gaps']>;
  hasDescription: boolean;
}) {
  const own = words.content;
  return (
    <>
      <h3>{own.gapsName}</h3>
      {gaps.length === 0 && <p class="small">{own.noGaps}</p>}
      <ul class="dots small">
        {gaps.map(({ topic, asked }) => (
          <li key={topic}>
            {own.gaps[topic]}
            {asked > 0 && ` · ${own.asked(asked)}`}
          </li>
        ))}
      </ul>
      <p class="small muted">{own.looked(hasDescription)}</p>
    </>
  );
}

type AskedProps = Pick<ContentEvents, 'onAnswer' | 'onCopy'> & {
  words: Words;
  question: ContentView['questions'][number];
};

function Asked({ words, question, onAnswer, onCopy }: AskedProps) {
  const own = words.content;
  const { id, text, reply, answer } = question;
  return (
    <li class="stack-s">
      <p>{text}</p>
      {reply && <p class="muted small">{own.replied(reply)}</p>}
      <OwnText
        label={own.answer}
        name={own.about(own.answer, text)}
        hint={own.answerHint}
        value={answer}
        most={600}
        onSave={(said) => onAnswer(id, said)}
      />
      <CopyButton
        words={words}
        text={own.both(text, answer)}
        label={own.about(own.copy, text)}
        disabled={answer === ''}
        onCopy={onCopy}
      />
    </li>
  );
}

function Scenes({
  words,
  scenes,
  onCopy,
}: { words: Words; scenes: Heard<Scene>[] } & Pick<ContentEvents, 'onCopy'>) {
  const own = words.content;
  return (
    <details class="stack">
      <summary>
        {own.scenesName} ({scenes.length})
      </summary>
      <p class="small muted">{own.scenesHint}</p>
      <ul class="plain-list">
        {scenes.map(({ topic, count, sentences }) => {
          const name = words.voice.scenes[topic];
          return (
            <li key={topic} class="stack-s">
              <p>{own.scene(name, count)}</p>
              <ul class="dots small">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <CopyButton
                words={words}
                text={[name, ...sentences].join('\n')}
                label={own.about(own.copy, name)}
                onCopy={onCopy}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type StoryProps = Pick<ContentEvents, 'onConsent' | 'onCopy'> & {
  words: Words;
  story: ContentView['stories'][number];
};

function Story({ words, story, onConsent, onCopy }: StoryProps) {
  const own = words.content;
  const { id, text, state } = story;
  return (
    <li class="stack-s">
      <p>{text}</p>
      <div class="row">
        <select
          class="field field-auto"
          aria-label={own.about(own.consent, text)}
          value={state ?? ''}
          onChange={({ currentTarget }) =>
            onConsent(id, consentStates.find((one) => one === currentTarget.value) ?? null)
          }
        >
          <option value="">{own.consents.none}</option>
          {consentStates.map((one) => (
            <option key={one} value={one}>
              {own.consents[one]}
            </option>
          ))}
        </select>
        <CopyButton
          words={words}
          text={text}
          label={own.about(own.copy, text)}
          disabled={state !== 'given'}
          onCopy={onCopy}
        />
      </div>
    </li>
  );
}
