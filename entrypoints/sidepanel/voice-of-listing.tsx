import { useMemo, useState } from 'preact/hooks';
import { ContentPart, type ContentView } from '../../components/panel/content-part';
import { VoicePart } from '../../components/panel/voice-part';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import type { Entry, EntryInput } from '../../utils/model/entry';
import type { Listing, StoredReview } from '../../utils/model/facts';
import type { Voice } from '../../utils/model/voice';
import { contentOf, ownText } from '../../utils/report/voice/content-of';
import { voiceOf } from '../../utils/report/voice/voice-of';
import { entriesAbout } from '../../utils/store/entries';
import { digest } from '../../utils/store/keys';
import { reviewsAbout } from '../../utils/store/reviews';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; store: Store; listing: Listing };

/** What buyers say of the listing in the panel, held against its own words, and what can be made of it. */
export function VoiceOfListing({ words, store, listing }: Props) {
  const { key, title, spec } = listing;
  const [refusal, setRefusal] = useState<string | null>(null);
  const reviews = useWatch(() => reviewsAbout(store, key), [key]);
  const entries = useWatch(() => entriesAbout(store, [key]), [key]);
  const description = entries?.find((one) => one.kind === 'description')?.value.text ?? null;
  const voice = useMemo(
    () => (reviews ? voiceOf(reviews, ownText({ title, spec, description })) : null),
    [reviews, title, spec, description],
  );
  const view = useMemo(
    () => (voice && reviews ? viewOf(listing, reviews, voice, entries ?? []) : null),
    [voice, reviews, entries],
  );
  if (!voice || !view || !entries) return null;
  const put = async (entry: EntryInput): Promise<boolean> => {
    const answer = await ask({ type: 'entries.put', entries: [entry] });
    setRefusal(refusalText(words, answer));
    return answer.ok;
  };
  const about = { subject: key, when: null };
  return (
    <>
      <VoicePart words={words} voice={voice} hasDescription={description !== null} />
      {voice.texts > 0 && (
        <ContentPart
          words={words}
          view={view}
          onDescription={(text) =>
            put({ ...about, kind: 'description', id: '', value: text === '' ? null : { text } })
          }
          onAnswer={(id, text) => put({ ...about, kind: 'answer', id, value: text === '' ? null : { text } })}
          onConsent={(id, state) => {
            put({ ...about, kind: 'consent', id, value: state && { state } }).catch(fail('content'));
          }}
          onCopy={copy}
        />
      )}
      <Refusal text={refusal} />
    </>
  );
}

function viewOf(
  { title, spec }: Listing,
  reviews: StoredReview[],
  voice: Voice,
  entries: Entry[],
): ContentView {
  const answers = new Map(
    entries.flatMap((one) => (one.kind === 'answer' ? [[one.id, one.value.text]] : [])),
  );
  const consents = new Map(
    entries.flatMap((one) => (one.kind === 'consent' ? [[one.id, one.value.state]] : [])),
  );
  const description = entries.find((one) => one.kind === 'description')?.value.text ?? '';
  const content = contentOf(reviews, { title, spec, description: description || null });
  return {
    ...{ content, description, scenes: voice.scenes },
    questions: content.questions.map((question) => {
      const id = digest(question.text);
      return { ...question, id, answer: answers.get(id) ?? '' };
    }),
    stories: content.stories.map((text) => ({
      id: digest(text),
      text,
      state: consents.get(digest(text)) ?? null,
    })),
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.error('copy', error);
    return false;
  }
}
