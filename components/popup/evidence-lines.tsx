import type { EvidenceView } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { EvidenceGaps } from '../evidence-gaps';
import { OutLink } from '../out-link';

/** Order pages offered at once; the rest can wait for tomorrow. */
const OFFERED = 5;

/** How far back the orders of each shop are known, and which pages would tell more. */
export function EvidenceLines({ words, evidence }: { words: Words; evidence: EvidenceView[] }) {
  if (evidence.length === 0) return null;
  return (
    <section class="stack-s small" aria-labelledby="evidence">
      <h2 id="evidence" class="small">
        {words.popup.evidenceHeading}
      </h2>
      {evidence.map((one) => (
        <EvidenceLine key={one.shop} words={words} evidence={one} />
      ))}
    </section>
  );
}

function EvidenceLine({ words, evidence }: { words: Words; evidence: EvidenceView }) {
  const { popup } = words;
  const { shopName, knownDays, itemsUnread, itemsUnreadCount } = evidence;
  const links = itemsUnread.filter((order) => order.url !== null).slice(0, OFFERED);
  return (
    <div class="muted">
      <p>{knownDays > 0 ? popup.evidence(shopName, knownDays) : popup.noEvidence(shopName)}</p>
      <EvidenceGaps words={words} evidence={evidence} />
      {itemsUnreadCount > 0 && links.length === 0 && <p>{popup.itemsUnread(itemsUnreadCount)}</p>}
      {links.length > 0 && (
        <details>
          <summary>{popup.itemsUnread(itemsUnreadCount)}</summary>
          <p>{popup.readThese}</p>
          <p class="links">
            {links.map((order) => (
              <OutLink key={order.orderId} words={words} to={order.url}>
                {popup.orderLink(order.orderId)}
              </OutLink>
            ))}
          </p>
        </details>
      )}
    </div>
  );
}
