// Runs in the page: the reader that ships, and the ways to change what it looks at.
import { languagesOf } from '../../../../entrypoints/reader.content/languages';
import type { Reading, ReadingKind } from '../../../../utils/model/reading';
import { lexiconFor } from '../../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../../utils/reading/read-page';
import { findLayout } from './layout';
import { contradicts, remember } from './memory';
import type { Change } from './mutation';
import { mutations } from './mutations/all';
import { randomOf } from './random';
import { rootsOf } from './tree';
import { withUndo } from './undo';

export type Task = {
  mutation: string;
  seed: string;
  keys: (string | undefined)[][];
  kind: ReadingKind;
  lang: string;
};
export type Answer = {
  change: Omit<Change, 'undo'>;
  reading: Reading;
  contradicted: boolean;
  ms: number;
  html?: string;
} | null;

/** What the shipped content script would see here and now: words for the languages the page suggests. */
const now = Date.now();

export function look(): Reading {
  return readPage(document, {
    url: location.href,
    now,
    lexicon: lexiconFor(languagesOf(document)),
    profile: null,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }).reading;
}

let memory: ReturnType<typeof remember> | null = null;

/** Changes the page, reads it, and puts it back. Null where the page has nothing this could change. */
export function tryOut({ mutation, seed, keys, kind, lang }: Task, keepHtml = false): Answer {
  const roots = rootsOf(document);
  const layout = findLayout(roots, keys);
  let change: Change | null = null;
  memory ??= remember(look());
  const known = memory;
  return withUndo<Answer>(
    roots,
    () => {
      change = mutations[mutation]?.({ roots, layout, random: randomOf(seed), kind, lang }) ?? null;
      return change?.undo;
    },
    () => {
      if (!change) return null;
      const { undo: _, ...told } = change;
      const began = performance.now();
      const reading = look();
      const ms = performance.now() - began;
      return {
        change: told,
        reading,
        contradicted: contradicts(known, reading),
        ms,
        ...(keepHtml ? { html: document.documentElement.outerHTML } : {}),
      };
    },
  );
}

export const names = Object.keys(mutations);

/** How well the bench itself understands this page, for a look at its blind spots. */
export function describe(
  keys: Task['keys'],
): { rows: number; strips: number; heads: string[][]; width: number; shift: number } | null {
  const layout = findLayout(rootsOf(document), keys);
  return (
    layout && {
      rows: layout.rows.length,
      strips: layout.strips.length,
      heads: layout.heads.map(({ cells }) =>
        cells.map((cell) => cell.textContent?.trim().slice(0, 20) ?? ''),
      ),
      width: layout.width,
      shift: layout.shift,
    }
  );
}
