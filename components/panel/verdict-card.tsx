import type { ComponentChildren } from 'preact';
import type { Mute } from '../../utils/model/facts';
import type { Verdict } from '../../utils/model/verdict';
import { lacksOf } from '../../utils/model/verdict-lacks';
import { askText, factWords, reasonText, type Words } from '../../utils/words';
import { ToneBadge } from '../tone-badge';
import { verdictLook } from '../verdict-look';
import { MuteControl } from './mute-control';

type Props = {
  words: Words;
  verdict: Verdict;
  mute: Mute | null;
  timeZone: string;
  onMute: (rule: string, why: string) => void;
  onUnmute: (rule: string) => void;
  /** The rows it was made of. */
  children?: ComponentChildren;
};

/** One judgement: its word and its rule's name, every reason as a sentence, the rows behind it, what would make it surer. */
export function VerdictCard({ words, verdict, mute, timeZone, onMute, onUnmute, children }: Props) {
  const { panel } = words;
  const { tone, word, name } = verdictLook(words, verdict);
  const lead = factWords(words, verdict);
  const asks = [...new Set(lacksOf(verdict).map((ask) => askText(words, ask, timeZone)))];
  return (
    <section class="verdict card" aria-label={name}>
      <h2>
        <ToneBadge tone={mute ? 'plain' : tone} word={word} />
        {!isNamed(word, name) && <span class="verdict-rule">{name}</span>}
      </h2>
      {lead !== '' && <p class="verdict-lead num">{lead}</p>}
      <h3 class="out-of-sight">{panel.why}</h3>
      <ul class="dots">
        {verdict.because.map((reason) => (
          <li key={`${reason.code} ${reason.values?.kind ?? ''}`}>{reasonText(words, reason, timeZone)}</li>
        ))}
      </ul>
      {children}
      {asks.length > 0 && (
        <div class="ask">
          <h3 class="small">{panel.missing}</h3>
          <ul class="dots">
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </div>
      )}
      {(mute !== null || verdict.finding === 'yes') && (
        <MuteControl
          words={words}
          mute={mute}
          onMute={(why) => onMute(verdict.rule, why)}
          onUnmute={() => onUnmute(verdict.rule)}
        />
      )}
    </section>
  );
}

/** Whether a finding's word says its rule's name already. */
function isNamed(word: string, name: string): boolean {
  return word.toLowerCase().includes(name.toLowerCase());
}
