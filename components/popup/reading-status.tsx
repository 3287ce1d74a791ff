import type { ProblemCode } from '../../utils/model/reading';
import type { SiteStatus } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { hostOf } from '../host-of';
import { ToneBadge } from '../tone-badge';

type Props = {
  words: Words;
  status: SiteStatus;
  own: boolean;
  onRows: (frame: number) => void;
  onTeach: (frame: number) => void;
};

/** What has a place of its own here, or in the site's card. */
const SAID_APART = new Set<ProblemCode>(['filtered-view', 'shop-unknown', 'taken-back']);

/** How the last look at one frame of the page went, in plain words. */
export function ReadingStatus({ words, status, own, onRows, onTeach }: Props) {
  const { site, problems, teach } = words;
  const said = status.problems.filter(({ code }) => !SAID_APART.has(code));
  const has = (wanted: ProblemCode) => status.problems.some(({ code }) => code === wanted);
  const filtered = has('filtered-view');
  const reasons = said.map((problem) => problems[problem.code](problem));
  return (
    <div class="site-status stack-s">
      {!own && <p class="muted small">{site.frame(hostOf(status.origin))}</p>}
      {status.shopName !== null && <p class="muted small">{status.shopName}</p>}
      <Line words={words} status={status} />
      {has('taken-back') && <p class="notice small">{problems['taken-back']({ code: 'taken-back' })}</p>}
      {status.storageFull && <p class="notice small">{site.storageFull}</p>}
      {status.status === 'unreadable' && reasons.length > 0 && <Reasons reasons={reasons} />}
      {status.status !== 'unreadable' && filtered && <p class="muted small">{site.filtered}</p>}
      {status.status !== 'unreadable' && reasons.length > 0 && (
        <details>
          <summary>{site.moreProblems(reasons.length)}</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
      {status.goods && status.goods.length > 0 && (
        <p>
          <button type="button" class="btn btn-text btn-inline" onClick={() => onRows(status.frame)}>
            {site.editRows(status.goods.length)}
          </button>
        </p>
      )}
      {status.taught && status.status === 'read' && <p class="muted small">{teach.taughtNote}</p>}
      {status.status === 'unreadable' && (
        <button type="button" class="btn btn-wide" onClick={() => onTeach(status.frame)}>
          {teach.offer}
        </button>
      )}
      {status.status === 'read' && (
        <button type="button" class="btn btn-text btn-inline" onClick={() => onTeach(status.frame)}>
          {teach.correct}
        </button>
      )}
    </div>
  );
}

function Line({ words, status }: Pick<Props, 'words' | 'status'>) {
  const { site } = words;
  const kind = kindOf(words, status);
  if (status.status === 'unchecked') return <p class="muted">{site.unchecked}</p>;
  if (status.status === 'empty') return <Told tone="plain" kind={kind} text={site.empty} />;
  if (status.status === 'unreadable') return <Told tone="watch" kind={kind} text={site.unreadable} />;
  const text = `${site.read(status.rows, status.total)} · ${site.hints(status.hints)}`;
  return <Told tone={status.hints > 0 ? 'good' : 'plain'} kind={kind} text={text} />;
}

function Told({ tone, kind, text }: { tone: 'good' | 'plain' | 'watch'; kind: string; text: string }) {
  return (
    <p class="status-line">
      <ToneBadge tone={tone} word={kind} />
      <span class="num">{text}</span>
    </p>
  );
}

function Reasons({ reasons }: { reasons: string[] }) {
  return (
    <ul class="dots small">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

function kindOf(words: Words, status: SiteStatus): string {
  const { kinds } = words.site;
  if (status.kind === 'listing') return status.scope === 'detail' ? kinds.listingDetail : kinds.listing;
  if (status.kind === 'order') return status.scope === 'detail' ? kinds.orderDetail : kinds.order;
  return status.kind ? kinds[status.kind] : kinds.unclear;
}
