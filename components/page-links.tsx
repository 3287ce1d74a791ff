import { isOpen, type Stage } from '../utils/model/stages';
import type { Words } from '../utils/words';

const pages = ['report', 'digest', 'manage', 'options'] as const;
type LinkedPage = (typeof pages)[number];

type Props = { words: Words; stage: Stage; here: LinkedPage };

/** The way from one of the large pages to the others that are on show. */
export function PageLinks({ words, stage, here }: Props) {
  const { report, digest, manage, common } = words;
  const names = { report: report.open, digest: digest.open, manage: manage.open, options: common.settings };
  const isShown = (page: LinkedPage) =>
    page === 'options' || isOpen(page === 'manage' ? page : 'report', stage);
  return (
    <nav class="row page-links no-print" aria-label={common.pages}>
      {pages
        .filter((page) => page !== here && isShown(page))
        .map((page) => (
          <a key={page} class="btn btn-text" href={`/${page}.html`}>
            {names[page]}
          </a>
        ))}
    </nav>
  );
}
