import { useId, useState } from 'preact/hooks';
import {
  type Ask,
  asks,
  type Channel,
  type ChannelRole,
  channels,
  type Nature,
  natures,
} from '../../utils/model/care-names';
import type { Words } from '../../utils/words';
import { moment } from '../../utils/words';

export type LoggedContact = {
  id: string;
  at: number;
  nature: Nature;
  channel: Channel;
  ask: Ask | null;
  /** Id of the member of staff. */
  member: string | null;
  /** Days until the order that followed it; null where none did. */
  orderAfter: number | null;
};
export type NewContact = Pick<LoggedContact, 'nature' | 'channel' | 'ask' | 'member'>;
export type Roles = Partial<Record<Channel, ChannelRole>>;

type Props = {
  words: Words;
  contacts: LoggedContact[];
  timeZone: string;
  /** Of the staff, who is there; none where the shop has one person. */
  members: { id: string; name: string }[];
  names: ReadonlyMap<string, string>;
  /** Who looks after this customer. */
  owner: string | null;
  /** What the seller says each channel is for. */
  roles: Roles;
  onLog: (contact: NewContact) => void;
  onTakeBack: (id: string) => void;
};

const MOST = 8;

/** What was said to a customer and over which channel; one click notes another. */
export function ContactLog(props: Props) {
  const { words, contacts, timeZone, members, names, owner, roles, onLog, onTakeBack } = props;
  const { care, people, common, language } = words;
  const id = useId();
  const [channel, setChannel] = useState<Channel>(contacts[0]?.channel ?? 'platform');
  const [ask, setAsk] = useState<Ask | null>(null);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const here = (id: string | null) => (members.some((one) => one.id === id) ? id : null);
  const member = here(chosen === undefined ? owner : chosen);
  const log = (nature: Nature) => {
    onLog({ nature, channel, ask, member });
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
        {members.length > 0 && (
          <>
            <label class="out-of-sight" for={`${id}-member`}>
              {people.member}
            </label>
            <select
              id={`${id}-member`}
              class="field field-auto"
              value={member ?? ''}
              onChange={({ currentTarget }) => setChosen(currentTarget.value || null)}
            >
              <option value="">{people.noMember}</option>
              {members.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </>
        )}
        {natures.map((nature) => (
          <button key={nature} type="button" class="btn" onClick={() => log(nature)}>
            {care.log(care.natures[nature])}
          </button>
        ))}
      </div>
      {natures.some((nature) => isOffRole(roles, channel, nature)) && (
        <p class="muted small">{offRole(words, roles, channel)}</p>
      )}
      {contacts.length === 0 && <p class="muted small">{care.noContacts}</p>}
      <ul class="plain-list small">
        {contacts.slice(0, MOST).map((one) => (
          <li key={one.id} class="row between">
            <span>
              {moment(one.at, timeZone, language)} · {care.natures[one.nature]} · {care.channels[one.channel]}
              {one.ask && ` · ${care.asks[one.ask]}`}
              {one.member && ` · ${names.get(one.member) ?? people.noMember}`}
              {one.orderAfter !== null && ` · ${people.orderAfter(one.orderAfter)}`}
              {isOffRole(roles, one.channel, one.nature) && (
                <span class="muted"> · {offRole(words, roles, one.channel)}</span>
              )}
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

/** Whether a contact isn't what its channel is there for. A channel to be found serves and sells nobody. */
function isOffRole(roles: Roles, channel: Channel, nature: Nature): boolean {
  const role = roles[channel];
  if (role === undefined) return false;
  return role === 'attract' || (role === 'serve') !== (nature === 'service');
}

function offRole({ care, people }: Words, roles: Roles, channel: Channel): string {
  const role = roles[channel];
  return role ? people.offRole(care.channels[channel], people.roleNames[role]) : '';
}
