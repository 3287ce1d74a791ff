import type { ComponentChildren } from 'preact';
import type { Stage } from '../../utils/model/stages';
import type { Words } from '../../utils/words';
import { Mark } from '../mark';
import { PageLinks } from '../page-links';
import { Refusal } from '../refusal';

export type Tab = keyof Words['manage']['tabs'];

type Props = {
  words: Words;
  /** Null before its time: no section is on show. */
  tab: Tab | null;
  stage: Stage;
  refusal: string | null;
  children: ComponentChildren;
};

/** The frame of the page for managing: its sections are addresses of their own. */
export function ManagePage({ words, tab, stage, refusal, children }: Props) {
  const { manage } = words;
  const tabs = Object.keys(manage.tabs) as Tab[];
  return (
    <main class="page page-wide">
      <header class="row between">
        <h1>{manage.heading}</h1>
        <span class="row">
          <PageLinks words={words} stage={stage} here="manage" />
          <span class="brand">
            <Mark />
            {words.common.name}
          </span>
        </span>
      </header>
      {tab !== null && (
        <nav class="tabs" aria-label={manage.heading}>
          {tabs.map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === tab ? 'page' : undefined}>
              {manage.tabs[one]}
            </a>
          ))}
        </nav>
      )}
      <Refusal text={refusal} />
      {children}
    </main>
  );
}
