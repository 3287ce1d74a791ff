import type { ComponentChildren, RefObject } from 'preact';
import type { Words } from '../../utils/words';
import { Mark } from '../mark';
import { ScrollBox } from '../scroll-box';

export type DemoTab = 'listing' | 'order';
type Props = {
  words: Words;
  tab: DemoTab;
  step: number;
  table: ComponentChildren;
  total: number;
  /** What stands beside the table: today's tasks, or one subject. */
  side: ComponentChildren;
  sideRef: RefObject<HTMLElement | null>;
  onTab: (tab: DemoTab) => void;
  onStep: (step: number) => void;
  onStart: () => void;
};

/** A made-up backend with Renhuo in it, and a few words on what to look at. */
export function DemoPage(props: Props) {
  const { words, tab, step, onStep } = props;
  const { demo, common } = words;
  const now = demo.steps[step];
  const isLast = step === demo.steps.length - 1;
  return (
    <main class="demo">
      <header class="demo-head">
        <span class="brand">
          <Mark />
          {common.name}
        </span>
        <h1>{demo.title}</h1>
        <p class="muted small">{demo.notice}</p>
      </header>
      {now && (
        <section class="demo-step" aria-labelledby="step">
          <p class="muted small num" aria-hidden="true">
            {step + 1} / {demo.steps.length}
          </p>
          <div aria-live="polite">
            <h2 id="step">{now.title}</h2>
            <p>{now.body}</p>
          </div>
          <div class="row">
            <button type="button" class="btn" disabled={step === 0} onClick={() => onStep(step - 1)}>
              {demo.back}
            </button>
            {!isLast && (
              <button type="button" class="btn btn-primary" onClick={() => onStep(step + 1)}>
                {demo.next}
              </button>
            )}
            <button type="button" class={isLast ? 'btn btn-primary' : 'btn'} onClick={props.onStart}>
              {demo.toStart}
            </button>
          </div>
        </section>
      )}
      <div class="demo-room">
        <section class="demo-shop" aria-label={demo.shopName}>
          <div class="demo-bar">
            <strong>{demo.shopName}</strong>
            <nav class="row">
              {(['listing', 'order'] as const).map((name) => (
                <button
                  key={name}
                  type="button"
                  class="demo-tab"
                  aria-current={tab === name ? 'page' : undefined}
                  onClick={() => props.onTab(name)}
                >
                  {demo.tabs[name]}
                </button>
              ))}
            </nav>
          </div>
          <ScrollBox class="table-scroll" label={demo.tabs[tab]}>
            {props.table}
          </ScrollBox>
          <p class="muted small num">{demo.total(props.total)}</p>
        </section>
        <aside class="demo-side" ref={props.sideRef as RefObject<HTMLElement>} tabIndex={-1}>
          {props.side}
        </aside>
      </div>
    </main>
  );
}
