import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/model/settings';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { ResponsesOf } from '../parts/responses-of';

type Props = { words: Words; settings: Settings; store: Store };

/** Counted only once it is opened: it looks at everyone who was written to. */
export function ResponsesPart(props: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{props.words.people.responses}</summary>
      {opened && <ResponsesOf {...props} />}
    </details>
  );
}
