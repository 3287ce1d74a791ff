import type { Words } from '../../utils/words';
import { Mark } from '../mark';
import { ToneBadge } from '../tone-badge';

/** First run: what it does, that it sees nothing yet, how to begin. */
export function WelcomePage({
  words,
  onOptions,
  onDemo,
}: {
  words: Words;
  onOptions: () => void;
  onDemo: () => void;
}) {
  const { welcome, common } = words;
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
        <button type="button" class="btn" onClick={onOptions}>
          {welcome.toOptions}
        </button>
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
