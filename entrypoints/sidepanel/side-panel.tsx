import { useState } from 'preact/hooks';
import { PanelPage } from '../../components/panel/panel-page';
import { SearchNotes } from '../../components/panel/search-notes';
import { StoryView } from '../../components/panel/story-view';
import { ask } from '../../utils/browser/ask';
import { setPanelSubject } from '../../utils/browser/panel';
import type { EntryInput } from '../../utils/model/entry';
import type { OwnMessage } from '../../utils/model/messages';
import { isOpen } from '../../utils/model/stages';
import { keyOf, subjectOf } from '../../utils/model/subject';
import type { Story } from '../../utils/model/views';
import { allRules, buyerJudge } from '../../utils/pipeline/rules';
import { brushingOf } from '../../utils/store/brushing';
import { outlooksOf } from '../../utils/store/outlooks';
import { listShops, searchNotes, storyOf } from '../../utils/store/views';
import { fail } from '../parts/fail';
import type { PageContext } from '../parts/mount';
import { ownStore } from '../parts/own-store';
import { refusalText } from '../parts/refusal-text';
import { TeachPart } from '../parts/teach-part';
import { useRested } from '../parts/use-rested';
import { useTeaching } from '../parts/use-teaching';
import { useWatch } from '../parts/use-watch';
import { BrushingPart } from './brushing-part';
import { BuyerPart } from './buyer-part';
import { CostPart } from './cost-part';
import { CyclePart } from './cycle-part';
import { LaunchPart } from './launch-part';
import { ListingPart } from './listing-part';
import { NotePart } from './note-part';
import { OwnPart } from './own-part';
import { RelationPart } from './relation-part';
import { SameOf } from './same-part';
import { useSubject } from './use-subject';
import { VoiceOfListing } from './voice-of-listing';

const store = ownStore();

/** Opens the database before anything is asked of it. What is wrong with it is said by the first question. */
export function openOwnStore(): void {
  store.db.open().catch((error: unknown) => console.info('not open yet', String(error)));
}

/** `first`: the subject chosen when the panel was opened. */
type Props = PageContext & { first: string | null };

/** One subject in depth; or the page that the seller is showing us, from her click until she has seen it kept. */
export function SidePanel({ words, settings, first }: Props) {
  const session = useTeaching();
  const idle = <SubjectPanel words={words} settings={settings} first={first} />;
  return <TeachPart words={words} session={session ?? null} idle={idle} onClose={() => undefined} />;
}

function SubjectPanel({ words, settings, first }: Props) {
  const { thresholds, stage } = settings;
  const subject = useSubject(first);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<{ subject: string; sentence: string } | null>(null);
  const story = useWatch(async () => {
    if (!subject) return null;
    const now = Date.now();
    return storyOf(store, subject, now, buyerJudge(allRules, thresholds, now, await outlooksOf(store)));
  }, [subject ?? null, thresholds]);
  const shopId = subject ? (subjectOf(subject)?.shop ?? '') : '';
  const brushing = useWatch(() => brushingOf(store, shopId), [shopId]);
  const shops = useWatch(() => listShops(store), []);
  const sought = useRested(text);
  const hits = useWatch(() => searchNotes(store, sought), [sought]);
  const shop = shops?.find((one) => one.id === story?.evidence.shop);

  const send = (message: OwnMessage) => {
    ask(message).then((answer) => setRefusal(refusalText(words, answer)), fail(message.type));
  };
  const onOpen = (found: string) => {
    setText('');
    setPanelSubject(found).catch(fail('subject'));
  };
  return (
    <PanelPage
      words={words}
      state={stateOf(subject, story)}
      refusal={refusal}
      done={done?.subject === subject ? done?.sentence : null}
      search={
        <SearchNotes
          words={words}
          text={text}
          hits={text.trim() === '' ? null : (hits ?? null)}
          onText={setText}
          onOpen={onOpen}
        />
      }
    >
      {subject && story && (
        <StoryView
          key={subject}
          words={words}
          story={story}
          timeZone={shop?.timeZone ?? ''}
          onMute={(rule, why) => send({ type: 'mute.set', subject, rule, why })}
          onUnmute={(rule) => send({ type: 'mute.undo', subject, rule })}
          brushing={{
            orders: new Set(brushing?.orders.keys()),
            onMark: (id, isMarked) => send({ type: 'entries.put', entries: [ofOrder(shopId, id, isMarked)] }),
          }}
        >
          {story.kind === 'buyer' && isOpen('relation', stage) && (
            <RelationPart words={words} settings={settings} store={store} subject={story.buyer.key} />
          )}
          <NotePart words={words} subject={subject} note={story.note} />
          {isOpen('own-words', stage) && (
            <OwnPart key={`own ${subject}`} words={words} store={store} subject={subject} kind={story.kind} />
          )}
          {story.kind === 'listing' && isOpen('own-words', stage) && (
            <CyclePart
              key={`cycle ${subject}`}
              words={words}
              store={store}
              subject={story.listing.key}
              verdicts={story.verdicts}
            />
          )}
          {story.kind === 'listing' && (
            <ListingPart
              key={`listing ${subject}`}
              {...{ words, settings, store, story }}
              timeZone={shop?.timeZone ?? ''}
            />
          )}
          {story.kind === 'listing' && (
            <CostPart words={words} listing={story.listing} currency={shop?.currency ?? null} />
          )}
        </StoryView>
      )}
      {subject && story && (shops?.length ?? 0) > 1 && isOpen('relation', stage) && (
        <SameOf key={`same ${subject}`} words={words} store={store} subject={subject} />
      )}
      {subject && story?.kind === 'listing' && isOpen('relation', stage) && (
        <LaunchPart
          key={`launch ${subject}`}
          words={words}
          settings={settings}
          store={store}
          listing={story.listing}
        />
      )}
      {subject && story?.kind === 'listing' && (
        <VoiceOfListing key={`voice ${subject}`} words={words} store={store} listing={story.listing} />
      )}
      {subject && story?.kind === 'buyer' && (
        <BrushingPart key={`brushing ${subject}`} words={words} store={store} subject={subject} />
      )}
      {subject && story?.kind === 'buyer' && (
        <BuyerPart
          key={`data ${subject}`}
          words={words}
          store={store}
          buyer={story.buyer}
          timeZone={shop?.timeZone ?? ''}
          onDone={(sentence, isRefusal) =>
            isRefusal ? setRefusal(sentence) : setDone({ subject, sentence })
          }
        />
      )}
    </PanelPage>
  );
}

/** The seller's word on whether one order is brushing. */
function ofOrder(shop: string, id: string, isMarked: boolean): EntryInput {
  const subject = keyOf({ kind: 'shop', shop, id: '' });
  return { kind: 'brushing', subject, id, when: null, value: isMarked ? {} : null };
}

function stateOf(subject: string | null | undefined, story: Story | null | undefined) {
  if (subject === null) return 'empty';
  if (subject === undefined || story === undefined) return 'loading';
  return story === null ? 'gone' : 'story';
}
