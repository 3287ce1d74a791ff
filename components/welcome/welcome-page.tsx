import type { ShopKind } from '../../utils/model/shop-kind';
import type { Stage } from '../../utils/model/stages';
import type { Words } from '../../utils/words';
import { Mark } from '../mark';
import { ToneBadge } from '../tone-badge';
import { KindChoice } from './kind-choice';

type Props = {
  words: Words;
  kind: ShopKind;
  onKind: (kind: ShopKind) => void;
  onOptions: (section: 'thresholds' | 'files' | 'backup') => void;
  onDemo: () => void;
  stage: Stage;
  onOpenAll: () => void;
};

/** First run: what it does, that it sees nothing yet, how to begin, and what to set up once. */
export function WelcomePage({ words, kind, stage, onKind, onOptions, onDemo, onOpenAll }: Props) {
  const { welcome, common, stages } = words;
  return (
    <main class="welcome">
      <header class="stack">
        <span class="brand">
          <Mark size={40} />
          {common.name}
        </span>
        <h1>
          {welcome.title.map((phrase) => (
            <span key={phrase} class="phrase">
              {phrase}
            </span>
          ))}
        </h1>
      </header>
      <Sample words={words} />
      <div class="welcome-lead">
        {welcome.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p class="notice notice-good">{welcome.nothingYet}</p>
      <section class="stack" aria-labelledby="steps">
        <h2 id="steps">{welcome.stepsTitle}</h2>
        <ol class="steps">
          {welcome.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <button type="button" class="btn btn-primary" onClick={onDemo}>
          {welcome.tryDemo}
        </button>
      </section>
      <section class="stack" aria-labelledby="set-up">
        <h2 id="set-up">{welcome.setUpTitle}</h2>
        <KindChoice words={words} kind={kind} onKind={onKind} onOptions={() => onOptions('thresholds')} />
        <div class="card stack-s">
          <h3>{welcome.historyTitle}</h3>
          <p class="muted">{welcome.history}</p>
          <button type="button" class="btn" onClick={() => onOptions('files')}>
            {welcome.toHistory}
          </button>
        </div>
        <div class="card stack-s">
          <h3>{welcome.backupTitle}</h3>
          <p class="muted">{welcome.backup}</p>
          <button type="button" class="btn" onClick={() => onOptions('backup')}>
            {welcome.toBackup}
          </button>
        </div>
      </section>
      <section class="stack-s" aria-labelledby="stages">
        <h2 id="stages">{stages.welcomeTitle}</h2>
        <p class="muted">{stages.welcomeBody}</p>
        {stage === 'manage' ? (
          <p role="status">{stages.allOpen}</p>
        ) : (
          <button type="button" class="btn" onClick={onOpenAll}>
            {stages.openAll}
          </button>
        )}
      </section>
      <section class="stack-s" aria-labelledby="privacy">
        <h2 id="privacy">{welcome.privacyTitle}</h2>
        <p class="muted">{welcome.privacy}</p>
      </section>
    </main>
  );
}

/** Two made-up rows with the hints they would get. */
function Sample({ words }: { words: Words }) {
  const { hintSample } = words.welcome;
  const rows = [
    { what: hintSample.listing, tone: 'dead', word: hintSample.dead, why: hintSample.deadWhy },
    { what: hintSample.buyer, tone: 'good', word: hintSample.repeat, why: hintSample.repeatWhy },
  ] as const;
  return (
    <ul class="card">
      {rows.map((row) => (
        <li key={row.tone} class="sample-row">
          <span>{row.what}</span>
          <ToneBadge tone={row.tone} word={row.word} />
          <span class="muted small">{row.why}</span>
        </li>
      ))}
    </ul>
  );
}
