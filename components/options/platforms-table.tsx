import type { PlatformFacts } from '../../utils/model/platform';
import type { Words } from '../../utils/words';
import { HeadRow } from '../head-row';

type Props = { words: Words; platforms: PlatformFacts[] };

/** How far what we know of each platform was checked, without making more of it than it is. */
export function PlatformsTable({ words, platforms }: Props) {
  const say = words.platforms;
  const { columns } = say;
  return (
    <section class="section card" aria-labelledby="platforms">
      <h2 id="platforms">{say.heading}</h2>
      <p id="platforms-body" class="muted">
        {say.body}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways is reached by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-labelledby="platforms platforms-body">
        <table class="plain-table small">
          <HeadRow names={Object.values(columns)} />
          <tbody>
            {platforms.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                <td>{say.standings[one.standing](one.since ?? '')}</td>
                <td>{one.buyerName === null ? say.unknown : say.buyerName[one.buyerName]}</td>
                <td>{one.refundsApart ? say.refundsApart : say.refundsWithOrders}</td>
                <td>{one.outsideContact === null ? say.unknown : say.contact[one.outsideContact]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
