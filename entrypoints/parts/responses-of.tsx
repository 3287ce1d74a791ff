import { ResponsesView } from '../../components/panel/responses-view';
import { LEAST_CONTACTS, RESPONSE_DAYS, responses } from '../../utils/care/response';
import { natures } from '../../utils/model/care-names';
import type { Settings } from '../../utils/model/settings';
import { entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import { writtenTo } from '../../utils/store/written';
import type { Words } from '../../utils/words';
import { useWatch } from './use-watch';

type Props = { words: Words; settings: Settings; store: Store };

/** How people answer when they are written to more often, over all shops. */
export function ResponsesOf({ words, settings, store }: Props) {
  const { marketingGap, serviceGap } = settings.care;
  const found = useWatch(async () => {
    const now = Date.now();
    const people = await writtenTo(store, now);
    const members = await entriesOf(store, 'member');
    const gaps = { marketing: marketingGap, service: serviceGap };
    return {
      all: natures.map((nature) => responses(people, nature, gaps[nature], now)),
      names: members.map(({ id, value }): [string, string] => [id, value.name]),
    };
  }, [marketingGap, serviceGap]);
  if (!found) return <p class="muted small">{words.common.loading}</p>;
  return (
    <ResponsesView
      words={words}
      all={found.all}
      days={RESPONSE_DAYS}
      floor={LEAST_CONTACTS}
      gap={marketingGap}
      names={new Map(found.names)}
    />
  );
}
