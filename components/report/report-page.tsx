import type { ComponentChildren } from 'preact';
import { type Block, blocks, type FigureId } from '../../utils/model/report';
import type { Stage } from '../../utils/model/stages';
import type { Words } from '../../utils/words';
import { FirstSteps } from '../first-steps';
import { Mark } from '../mark';
import { PageLinks } from '../page-links';
import { FigureCard, type Shown } from './figure-card';

type Props = {
  words: Words;
  stage: Stage;
  shopName: string;
  /** The period in words. */
  span: string;
  /** When the figures were added up; null before the first time. */
  asOf: string | null;
  /** Share done while adding up; null where nothing is under way. */
  share: number | null;
  isOld: boolean;
  note: string | null;
  /** What was lost with a damaged database: sums may be too low. */
  lost?: string | null;
  /** True where amounts are of no known currency. */
  hasNoCurrency?: boolean;
  currency: string;
  figures: Shown[];
  tools: ComponentChildren;
  /** Pictures that stand below a block's numbers. */
  pictures?: Partial<Record<Block, ComponentChildren>>;
  /** What stands after all blocks. */
  after?: ComponentChildren;
  onAgain: () => void;
  onOpen: (id: FigureId) => void;
  children?: ComponentChildren;
};

/** The boss's page: quality first, then people, goods, money. */
export function ReportPage(props: Props) {
  const { words, shopName, span, asOf, share, figures, currency, note } = props;
  const { report, common } = words;
  return (
    <main class="report">
      <header class="report-head">
        <div>
          <h1>
            {report.title}
            {shopName !== '' && <span class="report-shop"> · {shopName}</span>}
          </h1>
          {asOf !== null && <p class="muted num">{span}</p>}
        </div>
        <span class="row">
          <PageLinks words={words} stage={props.stage} here="report" />
          <span class="brand">
            <Mark />
            {common.name}
          </span>
        </span>
      </header>
      {props.tools}
      <div class="report-state small muted" role="status">
        {asOf !== null && <span>{report.asOf(asOf)}</span>}
        {share === null && props.isOld && asOf !== null && (
          <>
            <span>{report.outdated}</span>
            <button type="button" class="btn btn-text" onClick={props.onAgain}>
              {report.again}
            </button>
          </>
        )}
        {share !== null && (
          <>
            <span>{report.adding(Math.floor(share * 100))}</span>
            <progress class="bar" value={share} max={1} aria-label={report.adding(Math.floor(share * 100))} />
          </>
        )}
      </div>
      {props.lost && (
        <p class="notice notice-bad" role="alert">
          {props.lost}
        </p>
      )}
      {note !== null && <p class="notice">{note}</p>}
      {props.hasNoCurrency && figures.some(({ unit, now }) => unit === 'money' && now.value !== null) && (
        <p class="notice">{report.currencyUntold}</p>
      )}
      {asOf === null && share === null && (
        <div class="empty">
          <h2>{report.nothing}</h2>
          <p class="muted">{report.nothingBody}</p>
          <FirstSteps words={words} />
        </div>
      )}
      {asOf !== null &&
        blocks.map((block) => {
          const own = figures.filter((figure) => figure.block === block);
          if (own.length === 0) return null;
          return (
            <section key={block} class="report-block" aria-labelledby={`b-${block}`}>
              <h2 id={`b-${block}`}>{report.blocks[block]}</h2>
              <div class="figures">
                {own.map((figure) => (
                  <FigureCard
                    key={figure.id}
                    words={words}
                    figure={figure}
                    currency={currency}
                    onOpen={props.onOpen}
                  />
                ))}
              </div>
              {props.pictures?.[block]}
            </section>
          );
        })}
      {asOf !== null && props.after}
      {props.children}
    </main>
  );
}
