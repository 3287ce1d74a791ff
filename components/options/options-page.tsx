import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words';
import { Mark } from '../mark';
import { Refusal } from '../refusal';

/** The frame of the options page. */
export function OptionsPage({
  words,
  refusal,
  mayManage,
  children,
}: {
  words: Words;
  refusal: string | null;
  mayManage: boolean;
  children: ComponentChildren;
}) {
  return (
    <main class="page">
      <header class="row between">
        <h1>{words.options.heading}</h1>
        <span class="row">
          {mayManage && (
            <a class="btn btn-text" href="/manage.html">
              {words.manage.open}
            </a>
          )}
          <span class="brand">
            <Mark />
            {words.common.name}
          </span>
        </span>
      </header>
      <Refusal text={refusal} />
      {children}
    </main>
  );
}
