import type { RowNote } from '../../model/row-note';
import { subjectOf } from '../../model/subject';
import type { TeamRules } from '../../model/team-rules';
import { entriesOf, entriesUnder } from '../../store/entries';
import type { Store } from '../../store/store';
import { runningTrials } from './board';

/**
 * What the seller said of the subjects of one page's rows. Costs by the page and by what is few (pins, members,
 * tests), never by the customers there are.
 */
export async function rowNotes(
  store: Store,
  subjects: string[],
  rules: TeamRules,
  now: number,
): Promise<Map<string, RowNote>> {
  const wanted = new Set(subjects);
  const notes = new Map<string, RowNote>();
  const noteOf = (subject: string) => {
    const note = notes.get(subject) ?? { pin: null, owner: null, trial: null };
    notes.set(subject, note);
    return note;
  };
  for (const { subject, value } of await entriesOf(store, 'pin'))
    if (subject !== null && wanted.has(subject)) noteOf(subject).pin = value.text;
  const buyers = [...wanted].filter((subject) => subjectOf(subject)?.kind === 'buyer');
  if (buyers.length > 0) {
    const members = await entriesOf(store, 'member');
    const names = new Map(members.map(({ id, value }) => [id, value.name]));
    if (names.size > 0)
      for (const { subject, value } of await entriesUnder(store, 'owner', buyers))
        if (subject !== null) noteOf(subject).owner = names.get(value.member) ?? null;
  }
  if (buyers.length < wanted.size) {
    // She who never says why needs no reminder at each row.
    const said = new Set((await entriesOf(store, 'edge')).map(({ subject }) => subject));
    if (said.size > 0)
      for (const subject of wanted)
        if (subjectOf(subject)?.kind === 'listing' && !said.has(subject)) noteOf(subject).noEdge = true;
    for (const [subject, line] of await runningTrials(store, rules, now)) {
      const { day, of, earlyStock } = line.state;
      const early = earlyStock !== null;
      if (!wanted.has(subject) || day === null || (line.trial.stage !== 'testing' && !early)) continue;
      noteOf(subject).trial = { day, of, early };
    }
  }
  return notes;
}
