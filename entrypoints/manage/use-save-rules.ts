import { useState } from 'preact/hooks';
import type { TeamRules } from '../../utils/model/team-rules';
import type { Words } from '../../utils/words';
import type { Send } from './send';

/** What a form of the team's rules needs to save a change and to say that it did. */
export function useSaveRules(words: Words, rules: TeamRules, send: Send) {
  const [said, setSaid] = useState<string | null>(null);
  const onSave = (change: Partial<TeamRules>) =>
    void send({ type: 'team.rules', rules: { ...rules, ...change } }).then((ok) =>
      setSaid(ok ? words.manage.board.ruleSaved : null),
    );
  return { words, rules, said, onSave };
}
