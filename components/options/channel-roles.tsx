import { useId } from 'preact/hooks';
import { type Channel, type ChannelRole, channelRoles, channels } from '../../utils/model/care-names';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  roles: Partial<Record<Channel, ChannelRole>>;
  onRole: (channel: Channel, role: ChannelRole | null) => void;
};

/** What each channel is for: saved with the choice. */
export function ChannelRoles({ words, roles, onRole }: Props) {
  const { people, care } = words;
  const id = useId();
  return (
    <section class="section card" aria-labelledby={id}>
      <h2 id={id}>{people.roles}</h2>
      <p class="muted">{people.rolesBody}</p>
      <div>
        {channels.map((channel) => (
          <div key={channel} class="care-field">
            <label for={`${id}-${channel}`}>{care.channels[channel]}</label>
            <select
              id={`${id}-${channel}`}
              class="field field-auto"
              value={roles[channel] ?? ''}
              onChange={({ currentTarget }) =>
                onRole(channel, channelRoles.find((one) => one === currentTarget.value) ?? null)
              }
            >
              <option value="">{people.noRole}</option>
              {channelRoles.map((role) => (
                <option key={role} value={role}>
                  {people.roleNames[role]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </section>
  );
}
