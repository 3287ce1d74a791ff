import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type TeachDraft, TeachForm } from '../../components/teach/teach-form';
import { TeachPage } from '../../components/teach/teach-page';
import { ask } from '../../utils/browser/ask';
import { mappingOf, type Proposal } from '../../utils/model/taught';
import type { TeachSession } from '../../utils/model/teaching';
import { maskName } from '../../utils/pipeline/mask-label';
import type { Words } from '../../utils/words';
import { fail } from './fail';
import { refusalText } from './refusal-text';
import { useTried } from './use-tried';

type Props = {
  words: Words;
  session: TeachSession | null;
  /** What stands here while no page is being shown. */
  idle: ComponentChildren;
  /** After what was shown is kept and the seller has seen so, or was left. */
  onClose: () => void;
};

/** Showing a page, from the pick to the keeping; in the side panel, or in a tab where there is none. */
export function TeachPart({ words, session, idle, onClose }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const leave = () => {
    ask({ type: 'teach.leave' }).then((answer) => {
      setRefusal(refusalText(words, answer));
      onClose();
    }, fail('leave'));
  };
  const again = () => {
    if (!session) return;
    const { tab, frame, panel } = session;
    ask({ type: 'teach.start', tab, frame, panel }).then(
      (answer) => setRefusal(refusalText(words, answer)),
      fail('again'),
    );
  };
  if (!session && kept === null) return idle;
  const state = !session ? 'saved' : session.proposal ? 'form' : 'picking';
  return (
    <TeachPage
      words={words}
      state={state}
      origin={session?.origin ?? kept}
      refusal={refusal}
      onAgain={again}
      onLeave={leave}
      onClose={() => {
        setKept(null);
        onClose();
      }}
    >
      {session?.proposal && (
        <Confirm
          key={session.startedAt}
          words={words}
          session={session}
          proposal={session.proposal}
          onAgain={again}
          onLeave={leave}
          onKept={setKept}
          onRefusal={setRefusal}
        />
      )}
    </TeachPage>
  );
}

type ConfirmProps = {
  words: Words;
  session: TeachSession;
  proposal: Proposal;
  onAgain: () => void;
  onLeave: () => void;
  onKept: (origin: string) => void;
  onRefusal: (refusal: string | null) => void;
};

function Confirm({ words, session, proposal, onAgain, onLeave, onKept, onRefusal }: ConfirmProps) {
  const [draft, setDraft] = useState<TeachDraft>(() => guessed(proposal, proposal.kind));
  const mapping = mappingOf(proposal, draft, Date.now());
  const { tried, gone, valid } = useTried(session, mapping);
  const onField = (column: number, field: string) => {
    // Another column may have it too for a while: keys walk a list through what is chosen elsewhere.
    const fields = draft.fields.map((other, at) => (at === column ? field : other));
    setDraft({ ...draft, fields });
  };
  const onSave = () => {
    ask({ type: 'taught.save', mappings: [{ ...mapping, taughtAt: Date.now() }] }).then((answer) => {
      onRefusal(refusalText(words, answer));
      if (answer.ok) onKept(session.origin);
    }, fail('save'));
  };
  return (
    <TeachForm
      words={words}
      proposal={proposal}
      draft={draft}
      tried={tried}
      gone={gone}
      valid={valid}
      mask={maskName}
      onKind={(kind) => setDraft(guessed(proposal, kind, draft.currency))}
      onField={onField}
      onCurrency={(currency) => setDraft({ ...draft, currency })}
      onSave={onSave}
      onAgain={onAgain}
      onLeave={onLeave}
    />
  );
}

/** What the reader takes the columns for, as a start. */
function guessed(proposal: Proposal, kind: TeachDraft['kind'], currency: string | null = null): TeachDraft {
  return { kind, fields: proposal.columns.map(({ guess }) => guess[kind] ?? ''), currency };
}
