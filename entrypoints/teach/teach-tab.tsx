import { Mark } from '../../components/mark';
import type { Words } from '../../utils/words';
import { TeachPart } from '../parts/teach-part';
import { useTeaching } from '../parts/use-teaching';

/** Showing a page where the browser opens no side panel. */
export function TeachTab({ words }: { words: Words }) {
  const session = useTeaching();
  if (session === undefined) return null;
  const idle = (
    <main class="panel">
      <div class="empty">
        <Mark size={48} />
        <h1>{words.teach.heading}</h1>
        <p class="muted">{words.teach.nothing}</p>
      </div>
    </main>
  );
  return <TeachPart words={words} session={session} idle={idle} onClose={() => close()} />;
}
