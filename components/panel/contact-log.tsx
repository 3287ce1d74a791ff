import { useId, useState } from 'preact/hooks';
import { type Ask, asks, type Channel, channels, type Nature, natures } from '../../utils/model/care-names';
import type { Words } from '../../utils/words';
import { moment } from '../../utils/words';

export type LoggedContact = {
  id: string;
  at: number;
  nature: Nature;
  channel: Channel;
  ask: Ask | null;
  member: string | null;
};
export type NewContact = Pick<LoggedContact, 'nature' | 'channel' | 'ask'>;

type Props = {
  words: Words;
  contacts: LoggedContact[];
  timeZone: string;
  onLog: (contact: NewContact) => void;
  onTakeBack: (id: string) => void;
};

const MOST = 8;

/** What was said to a customer and over which channel; one click notes another. */
export function ContactLog({ words, contacts, timeZone, onLog, onTakeBack }: Props) {
  const { care, common, language } = words;
  const id = useId();
  const [channel, setChannel] = useState<Channel>(contacts[0]?.channel ?? 'platform');
  const [ask, setAsk] = useState<Ask | null>(null);
  const log = (nature: Nature) => {
    onLog({ nature, channel, ask });
    setAsk(null);
  };
  return (
    <div class="stack-s">
      <h3>{care.contacts}</h3>
      <div class="row contact-new">
        <label class="out-of-sight" for={`${id}-channel`}>
          {care.channel}
        </label>
        <select
          id={`${id}-channel`}
          class="field field-auto"
          value={channel}
          onChange={({ currentTarget }) =>
            setChannel(channels.find((one) => one === currentTarget.value) ?? 'other')
          }
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {care.channels[one]}
            </option>
          ))}
        </select>
        <label class="out-of-sight" for={`${id}-ask`}>
          {care.askLabel}
        </label>
        <select
          id={`${id}-ask`}
          class="field field-auto"
          value={ask ?? ''}
          onChange={({ currentTarget }) => setAsk(asks.find((one) => one === currentTarget.value) ?? null)}
        >
          <option value="">{care.noAsk}</option>
          {asks.map((one) => (
            <option key={one} value={one}>
              {care.asks[one]}
            </option>
          ))}
        </select>
        {natures.map((nature) => (
          <button key={nature} type="button" class="btn" onClick={() => log(nature)}>
            {care.log(care.natures[nature])}
          </button>
        ))}
      </div>
      {contacts.length === 0 && <p class="muted small">{care.noContacts}</p>}
      <ul class="plain-list small">
        {contacts.slice(0, MOST).map((one) => (
          <li key={one.id} class="row between">
            <span>
              {moment(one.at, timeZone, language)} · {care.natures[one.nature]} · {care.channels[one.channel]}
              {one.ask && ` · ${care.asks[one.ask]}`}
              {one.member && ` · ${one.member}`}
            </span>
            <button type="button" class="btn btn-text" onClick={() => onTakeBack(one.id)}>
              {common.undo}
            </button>
          </li>
        ))}
      </ul>
      {contacts.length > MOST && <p class="muted small">{care.moreContacts(contacts.length - MOST)}</p>}
    </div>
  );
}
