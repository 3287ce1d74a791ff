import type { ChannelRole } from '../../model/care-names';
import type { Figure } from '../figure';
import { lack } from '../lacks';
import { isIn } from '../period';

/**
 * Contacts on channels with a role that reached old customers (two orders or more by then) ÷ all contacts on such
 * channels, both of customers whose orders are known; by role beneath it.
 */
const roleOld: Figure = {
  id: 'role-old',
  block: 'people',
  unit: 'share',
  better: null,
  shown: false,
  of({ entered }, period) {
    const reached = (entered?.reached ?? []).filter(({ day }) => isIn(day, period));
    const known = reached.filter(({ role, sales }) => role !== null && sales !== null);
    const isOld = ({ sales }: (typeof reached)[number]) => (sales ?? 0) > 1;
    const old = known.filter(isOld).length;
    const of = (role: ChannelRole) => {
      const own = known.filter((one) => one.role === role);
      const back = own.filter(isOld).length;
      return [own.length - back, back] as const;
    };
    const [attract, serve, sell] = [of('attract'), of('serve'), of('sell')];
    return {
      value: known.length === 0 ? null : old / known.length,
      parts: [
        { code: 'attract-new', value: attract[0], unit: 'count' },
        { code: 'attract-old', value: attract[1], unit: 'count' },
        { code: 'serve-new', value: serve[0], unit: 'count' },
        { code: 'serve-old', value: serve[1], unit: 'count' },
        { code: 'sell-new', value: sell[0], unit: 'count' },
        { code: 'sell-old', value: sell[1], unit: 'count' },
      ],
      lacks: [
        ...((entered?.reached ?? []).length === 0 ? [{ code: 'no-channel-roles' as const }] : []),
        ...lack('role-unsaid', reached.filter(({ role }) => role === null).length),
        ...lack('buyer-unread', reached.filter(({ role, sales }) => role !== null && sales === null).length),
        ...lack('few', known.length < 20 ? known.length : 0),
      ],
      ...{ checks: [], alone: 'entered', trace: null },
      entries: [{ kind: 'contact', period }],
    };
  },
};
export default roleOld;
