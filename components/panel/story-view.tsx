import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../utils/model/verdict';
import { verdictRows } from '../../utils/model/verdict-rows';
import type { Story } from '../../utils/model/views';
import { moment, type Words, weightOf } from '../../utils/words';
import { EvidenceGaps } from '../evidence-gaps';
import { hostOf } from '../host-of';
import { OutLink } from '../out-link';
import { factsOf } from './facts-of';
import { type BrushingOrders, OrderList } from './order-list';
import { ReviewPart } from './review-part';
import { VerdictCard } from './verdict-card';
import { VerdictRowsView } from './verdict-rows';

type Props = {
  words: Words;
  story: Story;
  timeZone: string;
  onMute: (rule: string, why: string) => void;
  onUnmute: (rule: string) => void;
  /** There where orders may be called brushing: not in the demo. */
  brushing?: BrushingOrders;
  /** Note editor and, for listings, the cost field: they hold what is being typed. */
  children: ComponentChildren;
};

/** One listing or one buyer in depth. */
export function StoryView({ words, story, timeZone, onMute, onUnmute, brushing, children }: Props) {
  const { panel } = words;
  const facts = factsOf(words, story, timeZone);
  const sorted = [...story.verdicts]
    .filter((verdict) => !isTwiceSaid(verdict, story.verdicts))
    .sort((a, b) => weightOf(b) - weightOf(a));
  const said = sorted.filter(isSaid);
  const besides = sorted.filter((verdict) => !isSaid(verdict));
  const card = (verdict: Verdict) => (
    <VerdictCard
      key={verdict.rule}
      words={words}
      verdict={verdict}
      mute={story.mutes.find((mute) => mute.rule === verdict.rule) ?? null}
      timeZone={timeZone}
      onMute={onMute}
      onUnmute={onUnmute}
    >
      <RowsOf words={words} verdict={verdict} story={story} timeZone={timeZone} />
    </VerdictCard>
  );
  return (
    <>
      <Heading words={words} story={story} timeZone={timeZone} />
      {said.map(card)}
      {besides.length > 0 && (
        <details class="besides">
          <summary>{panel.besides(besides.length)}</summary>
          <div class="stack">{besides.map(card)}</div>
        </details>
      )}
      {children}
      <section class="stack-s" aria-labelledby="facts">
        <h2 id="facts">{panel.facts}</h2>
        <dl class="facts">
          {facts.map((fact) => (
            <div key={fact.label} class="fact">
              <dt>{panel.labels[fact.label]}</dt>
              <dd class="num">{fact.text}</dd>
            </div>
          ))}
        </dl>
        <EvidenceGaps words={words} evidence={story.evidence} />
      </section>
      {story.kind === 'listing' && story.reviews && (
        <ReviewPart words={words} reviews={story.reviews} timeZone={timeZone} />
      )}
      <OrderList
        words={words}
        orders={story.orders}
        heading={story.kind === 'listing' ? panel.listingOrders : panel.buyerOrders}
        timeZone={timeZone}
        showItems={story.kind === 'buyer'}
        {...(brushing ? { brushing } : {})}
      />
    </>
  );
}

/** A plain no whose reasons the listing's stage tells in its own card: out of stock, new, in test. */
function isTwiceSaid({ rule, finding, because }: Verdict, all: Verdict[]): boolean {
  const stage = all.find((one) => one.rule === 'stage' && one.finding === 'yes');
  if (rule === 'stage' || finding !== 'no' || !stage) return false;
  return because.every(({ code }) => stage.because.some((said) => said.code === code));
}

function RowsOf({ verdict, ...of }: Pick<Props, 'words' | 'story' | 'timeZone'> & { verdict: Verdict }) {
  const rows = verdictRows(verdict, of.story);
  return rows && <VerdictRowsView rows={rows} {...of} />;
}

/** The two that every subject has always stand open; of the others what was found. */
function isSaid({ rule, finding }: Verdict): boolean {
  return finding === 'yes' || rule === 'dead-listing' || rule === 'repeat-buyer';
}

function Heading({ words, story, timeZone }: Pick<Props, 'words' | 'story' | 'timeZone'>) {
  const { panel, language } = words;
  const listing = story.kind === 'listing';
  const title = listing ? (story.listing.title ?? story.listing.skus[0] ?? panel.unnamed) : story.buyer.label;
  const { url, at } = sourceOf(story);
  return (
    <header class="stack-s">
      <p class="muted small">{panel.kinds[story.kind]}</p>
      <h1 class="panel-title">{title}</h1>
      <p class="muted small">
        {panel.readOn(moment(at, timeZone, language))}{' '}
        {url === null ? (
          panel.page
        ) : (
          <OutLink words={words} to={url}>
            {hostOf(url)}
          </OutLink>
        )}
      </p>
    </header>
  );
}

/** The page and the time a subject was read last. A buyer is read on the pages of his orders. */
function sourceOf(story: Story): { url: string | null; at: number } {
  if (story.kind === 'listing') return { url: story.listing.url, at: story.listing.lastSeen };
  const newest = [...story.orders].sort((a, b) => b.readAt - a.readAt)[0];
  return { url: newest?.url ?? newest?.source ?? null, at: newest?.readAt ?? story.buyer.lastSeen };
}
