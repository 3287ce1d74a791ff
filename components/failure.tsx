import { Component, type ComponentChildren } from 'preact';
import type { Words } from '../utils/words';

type Props = { words: Words; children: ComponentChildren; onReload: () => void };

/** The edge of a page: what throws inside is said in a sentence, and the rest of the browser goes on. */
export class FailureBoundary extends Component<Props, { what: string | null }> {
  override state = { what: null };

  static override getDerivedStateFromError(error: unknown) {
    return { what: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown) {
    console.error('page', error);
  }

  override render() {
    const { what } = this.state;
    if (what === null) return this.props.children;
    return <Failure words={this.props.words} what={what} onReload={this.props.onReload} />;
  }
}

export function Failure({ words, what, onReload }: { words: Words; what: string; onReload: () => void }) {
  const { common } = words;
  return (
    <main class="panel">
      <div class="stack" role="alert">
        <h1>{common.failedTitle}</h1>
        <p>{common.failedBody}</p>
        <p class="notice notice-bad">
          {common.failedDetail}: <code>{what}</code>
        </p>
        <button type="button" class="btn" onClick={onReload}>
          {common.reload}
        </button>
      </div>
    </main>
  );
}
