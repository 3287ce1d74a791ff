import { useMemo } from 'preact/hooks';
import { VoicePart } from '../../components/panel/voice-part';
import type { Listing } from '../../utils/model/facts';
import { voiceOf } from '../../utils/report/voice/voice-of';
import { reviewsAbout } from '../../utils/store/reviews';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; store: Store; listing: Listing };

/** What buyers say of the listing in the panel, held against its own title. */
export function VoiceOfListing({ words, store, listing }: Props) {
  const { key, title, spec } = listing;
  const reviews = useWatch(() => reviewsAbout(store, key), [key]);
  const voice = useMemo(
    () => (reviews ? voiceOf(reviews, title === null ? null : `${title} ${spec ?? ''}`) : null),
    [reviews, title, spec],
  );
  return voice && <VoicePart words={words} voice={voice} />;
}
