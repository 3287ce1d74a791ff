import type { ComponentChildren } from 'preact';
import type { Order, Sighting } from '../../utils/model/facts';
import type { VerdictRows } from '../../utils/model/verdict-rows';
import type { Story } from '../../utils/model/views';
import { day, moment, money, type Words } from '../../utils/words';
import { countText } from '../count-text';
import { hostOf, linkOf } from '../host-of';
import { OutLink } from '../out-link';

type Props = { words: Words; rows: VerdictRows; story: Story; timeZone: string };

/** The stored rows a judgement was made of: each with when and where it was read, the newest and how many more. */
export function VerdictRowsView({ words, rows, story, timeZone }: Props) {
  const { verdictRows: say } = words;
  const { orders, looks, page, shop } = rows;
  const { evidence } = story;
  const claim = story.kind === 'buyer' ? story.claim : undefined;
  const url = story.kind === 'listing' ? story.listing.url : null;
  return (
    <details class="rows-behind small">
      <summary>{say.title((orders?.known ?? 0) + (looks?.known ?? 0) + (page || claim ? 1 : 0))}</summary>
      <div class="stack-s">
        {orders && <Orders words={words} orders={orders} story={story} timeZone={timeZone} />}
        {looks && (
          <Part title={say.looks} none={looks.known === 0 && say.noLooks}>
            {looks.shown.map((look) => (
              <li key={look.day}>
                <Counts words={words} look={look} />
                <Source words={words} at={look.at} url={url} timeZone={timeZone} otherwise={say.pageOrFile} />
              </li>
            ))}
            {looks.known > looks.shown.length && (
              <li class="muted">{say.moreDays(looks.known - looks.shown.length)}</li>
            )}
          </Part>
        )}
        {page && story.kind === 'listing' && (
          <Part title={say.ownRow}>
            <li>
              <Source
                words={words}
                at={story.listing.lastSeen}
                url={url}
                timeZone={timeZone}
                otherwise={say.pageOrFile}
              />
            </li>
          </Part>
        )}
        {claim && (
          <Part title={say.list}>
            <li>
              <Source
                words={words}
                at={claim.readAt}
                url={null}
                timeZone={timeZone}
                otherwise={words.panel.page}
              />
            </li>
          </Part>
        )}
        {shop && <p class="muted">{say.wholeShop(evidence.orders)}</p>}
      </div>
    </details>
  );
}

type PartProps = { title: string; none?: string | false; children?: ComponentChildren };

function Part({ title, none = false, children }: PartProps) {
  return (
    <div>
      <p class="muted">{title}</p>
      {none === false ? <ul class="plain-list">{children}</ul> : <p>{none}</p>}
    </div>
  );
}

function Orders({
  words,
  orders: { shown, known },
  story,
  timeZone,
}: Pick<Props, 'words' | 'story' | 'timeZone'> & { orders: { shown: Order[]; known: number } }) {
  const { verdictRows: say, language } = words;
  const { spans, orders: read } = story.evidence;
  const newest = spans.at(-1);
  const none = story.kind === 'listing' ? say.noOrders(read) : say.noOrdersOfBuyer;
  const on = (at: number) => day(at, timeZone, language);
  return (
    <>
      <Part title={say.orders(known)} none={known === 0 && none}>
        {shown.map((order) => (
          <OrderRow key={order.key} words={words} order={order} timeZone={timeZone} />
        ))}
        {known > shown.length && <li class="muted">{say.more(known - shown.length)}</li>}
      </Part>
      <p class="muted">{newest ? say.span(on(newest.from), on(newest.to)) : say.noSpan}</p>
    </>
  );
}

function OrderRow({ words, order, timeZone }: Pick<Props, 'words' | 'timeZone'> & { order: Order }) {
  const { panel, verdictRows, language, orderStates } = words;
  const { at, amount, refund, state, orderId, url, source, readAt } = order;
  const link = linkOf(url);
  return (
    <li>
      <span class="num">{at === null ? panel.noTime : day(at, timeZone, language)}</span>{' '}
      {link === null ? (
        <span class="num">{orderId}</span>
      ) : (
        <OutLink words={words} to={link}>
          {orderId}
        </OutLink>
      )}{' '}
      <span>
        {[
          orderStates[state],
          amount && money(amount, language),
          refund && refund.minor > 0 && `${panel.refunded} ${money(refund, language)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Source
        words={words}
        at={readAt}
        url={source || null}
        timeZone={timeZone}
        otherwise={verdictRows.file}
      />
    </li>
  );
}

function Counts({ words, look }: { words: Words; look: Sighting }) {
  const { labels } = words.panel;
  const said = (['stock', 'sold30d', 'soldTotal'] as const).flatMap((name) => {
    const text = countText(words, look[name]);
    return text === null ? [] : [`${labels[name]} ${text}`];
  });
  return <span class="num">{said.join(' · ')}</span>;
}

type SourceProps = Pick<Props, 'words' | 'timeZone'> & { at: number; url: string | null; otherwise: string };

/** When a row was read, and where: a page by its host; `otherwise` where no address is known. */
function Source({ words, at, url, timeZone, otherwise }: SourceProps) {
  const { panel, language } = words;
  const link = linkOf(url);
  return (
    <span class="row-source muted">
      {panel.readOn(moment(at, timeZone, language))}{' '}
      {link === null ? (
        otherwise
      ) : (
        <OutLink words={words} to={link}>
          {hostOf(link)}
        </OutLink>
      )}
    </span>
  );
}
