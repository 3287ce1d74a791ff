import type { ComponentChildren } from 'preact';
import type { Stage } from '../../utils/model/stages';
import type { Words } from '../../utils/words';
import { Mark } from '../mark';
import { PageLinks } from '../page-links';
import { Refusal } from '../refusal';

type Props = {
  words: Words;
  refusal: string | null;
  stage: Stage;
  /** What stands on the page, by the ids of the headings. */
  contents: { id: string; name: string }[];
  children: ComponentChildren;
};

/** The frame of the options page: its parts, and a list of them to go by. */
export function OptionsPage({ words, refusal, stage, contents, children }: Props) {
  return (
    <main class="page page-index">
      <header class="row between">
        <h1>{words.options.heading}</h1>
        <span class="row">
          <PageLinks words={words} stage={stage} here="options" />
          <span class="brand">
            <Mark />
            {words.common.name}
          </span>
        </span>
      </header>
      <nav class="contents" aria-label={words.options.contents}>
        {contents.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <div class="page-parts">
        <Refusal text={refusal} />
        {children}
      </div>
    </main>
  );
}
