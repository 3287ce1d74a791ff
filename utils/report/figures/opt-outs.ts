import type { Figure } from '../figure';
import { isIn } from '../period';

/** Customers who asked for no more or blocked the shop ÷ contacts made, both in the period. */
const optOuts: Figure = {
  id: 'opt-outs',
  block: 'people',
  unit: 'share',
  better: 'down',
  shown: false,
  of({ entered }, period) {
    const contacts = entered?.contacts.filter((day) => isIn(day, period)).length ?? 0;
    const gone = entered?.optOuts.filter((day) => isIn(day, period)).length ?? 0;
    return {
      value: contacts === 0 ? null : gone / contacts,
      parts: [
        { code: 'opt-outs', value: gone, unit: 'count' },
        { code: 'contacts', value: contacts, unit: 'count' },
      ],
      lacks: contacts === 0 ? [{ code: 'no-contacts' }] : contacts < 20 ? [{ code: 'few', n: contacts }] : [],
      checks: [],
      alone: 'entered',
      trace: null,
      entries: [
        { kind: 'mark', ids: ['do-not-contact', 'blocked'], once: true, period },
        { kind: 'contact', period },
      ],
    };
  },
};
export default optOuts;
