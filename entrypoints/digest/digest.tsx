import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DigestLine, DigestSectionView } from '../../components/digest/digest-section';
import { FirstSteps } from '../../components/first-steps';
import { Mark } from '../../components/mark';
import { PageLinks } from '../../components/page-links';
import { stateOf as checkState } from '../../components/report/check-mark';
import { isUnread, type Shown } from '../../components/report/figure-card';
import { change, said } from '../../components/report/said';
import { ShopChoice } from '../../components/shop-choice';
import { ask } from '../../utils/browser/ask';
import { DAY } from '../../utils/model/day';
import type { Digest as Done } from '../../utils/model/entries/digest';
import type { GoalLine } from '../../utils/model/goal-line';
import { keyOf } from '../../utils/model/subject';
import { allFigures } from '../../utils/pipeline/figures';
import { goalsView } from '../../utils/pipeline/team/goals';
import {
  type DigestSection,
  digestSections,
  issueOf,
  stateOf,
  UNREAD_TIMES,
  unreadTimes,
  weekBefore,
} from '../../utils/report/digest';
import { entriesOf } from '../../utils/store/entries';
import { listShops } from '../../utils/store/views';
import { day, moment, type Words } from '../../utils/words';
import { fail } from '../parts/fail';
import type { PageContext } from '../parts/mount';
import { ownStore } from '../parts/own-store';
import { useWatch } from '../parts/use-watch';
import { shownFigures } from '../report/shown-figures';
import { useMaterial } from '../report/use-material';
import { useSums } from '../report/use-sums';
import { useTeam } from '../report/use-team';

const store = ownStore();
/** Lines of a section: the whole is one page. */
const MOST = 6;
const NOTHING: Done = { answer: '', follow: '', isDone: false };

/** Last week on one page, and what the boss did about each part of it. */
export function Digest({ words, settings }: PageContext) {
  const { digest: say, report } = words;
  const shops = useWatch(() => listShops(store), []);
  const [asked, setShop] = useState<string | null>(null);
  const shop = shops?.find(({ id }) => id === asked) ?? shops?.[0] ?? null;
  const state = useSums(store, shop?.id ?? null);
  const team = useTeam(store, shop?.id ?? null);
  const subject = shop ? keyOf({ kind: 'shop', shop: shop.id, id: 'digest' }) : null;
  const known = useWatch(
    async () => (await entriesOf(store, 'digest')).filter((one) => one.subject === subject),
    [subject],
  );
  const kept = state?.kept ?? null;
  const material = useMaterial(store, shop, kept?.sums ?? null, settings);
  const week = weekBefore(material?.today ?? 0);
  const issue = issueOf(week);
  const put = (id: string, value: Done | null) =>
    ask({ type: 'entries.put', entries: [{ kind: 'digest', subject, id, when: null, value }] }).then(
      (done) => done.ok || fail('digest')(done.why),
      fail('digest'),
    );
  const isOpened = known?.some(({ id }) => id === `${issue}:issue`) ?? true;
  useEffect(() => {
    if (kept && !isOpened) void put(`${issue}:issue`, NOTHING);
  }, [kept !== null, isOpened, issue, subject]);
  const chosen = settings.figures ?? allFigures.filter((one) => one.shown).map(({ id }) => id);
  // Once for all drawings: the page is drawn again at each step of adding up, and at each answer.
  const goals = useMemo(
    () => goalsView(team?.goals ?? [], null, allFigures, material, Date.now()).lines,
    [material, team],
  );
  const figures = useMemo(
    () => (material ? shownFigures(allFigures, chosen, material, week, []) : []),
    [material, settings],
  );
  if (!shops || !known || (shop && state === undefined))
    return (
      <main class="report digest">
        <h1>{say.title}</h1>
      </main>
    );
  const currency = kept?.sums.currencies[0] || (shop?.currency ?? '');
  const linesOf = (section: DigestSection) =>
    section === 'goals'
      ? goals.map((line) => goalLine(words, line, currency))
      : figures
          .filter(({ block }) => block === section)
          // What is known goes first; of one page there is no room for all that is not.
          .sort((a, b) => Number(a.now.value === null) - Number(b.now.value === null))
          .map((one) => figureLine(words, one, currency));
  const isOff = (section: DigestSection) => known.some(({ id }) => id === `off:${section}`);
  const off = digestSections.filter(isOff);
  const shown = digestSections.filter((one) => !isOff(one) && linesOf(one).length > 0);
  const dayText = (one: number) => day(one * DAY, 'UTC', words.language);
  return (
    <main class="report digest">
      <header class="report-head">
        <div>
          <h1>
            {say.title}
            {shop && <span class="report-shop"> · {shop.name}</span>}
          </h1>
          {kept && <p class="muted num">{report.span(dayText(week.from), dayText(week.to))}</p>}
        </div>
        <span class="row">
          <PageLinks words={words} stage={settings.stage} here="digest" />
          <span class="brand">
            <Mark />
            {words.common.name}
          </span>
        </span>
      </header>
      <div class="row between no-print">
        {shop && <ShopChoice words={words} shops={shops} chosen={shop.id} onChoose={setShop} />}
        {kept && (
          <button type="button" class="btn" onClick={() => print()}>
            {report.print}
          </button>
        )}
      </div>
      <p class="small muted" role="status">
        {state?.share != null ? report.adding(Math.floor(state.share * 100)) : ''}
        {state?.share == null && kept ? report.asOf(moment(kept.at, '', words.language)) : ''}
      </p>
      {!kept && state?.share == null && (
        <div class="empty">
          <h2>{report.nothing}</h2>
          <p class="muted">{report.nothingBody}</p>
          <FirstSteps words={words} />
        </div>
      )}
      {kept &&
        shown.map((section) => {
          const value = known.find(({ id }) => id === `${issue}:${section}`)?.value;
          const times = unreadTimes(known, section, issue);
          return (
            <DigestSectionView
              key={`${issue} ${section} ${shop?.id}`}
              words={words}
              id={section}
              name={section === 'goals' ? words.boss.goals : report.blocks[section]}
              lines={linesOf(section).slice(0, MOST)}
              state={stateOf(value)}
              value={value ?? NOTHING}
              unread={value === undefined && times >= UNREAD_TIMES ? times : 0}
              onSave={(to) => void put(`${issue}:${section}`, to)}
              onDrop={() => void put(`off:${section}`, NOTHING)}
            />
          );
        })}
      {off.length > 0 && (
        <p class="small muted no-print">
          {say.dropped(
            off.map((one) => (one === 'goals' ? words.boss.goals : report.blocks[one])).join(say.comma),
          )}{' '}
          <button
            type="button"
            class="btn btn-text"
            onClick={() => off.forEach((one) => void put(`off:${one}`, null))}
          >
            {say.back}
          </button>
        </p>
      )}
    </main>
  );
}

function figureLine(words: Words, { id, unit, better, now, before }: Shown, currency: string): DigestLine {
  const { report } = words;
  const earlier = before && !isUnread(before) ? before.value : null;
  const moved = change(words, now.value, earlier, unit, better);
  const good = moved?.good === null || !moved ? '' : ` (${moved.good ? report.better : report.worse})`;
  return {
    key: id,
    name: report.figures[id].name,
    value: said(words, now.value, unit, currency),
    change: moved ? `${moved.text}${good}` : '',
    mark: now.value === null || now.checks.length === 0 ? '' : report.states[checkState(now.checks)],
  };
}

function goalLine(words: Words, line: GoalLine, currency: string): DigestLine {
  const { goal } = words.manage;
  return {
    key: line.id,
    name: `${words.report.figures[line.figure].name} · ${goal.periods[line.period]}`,
    value: said(words, line.value, line.unit, currency),
    change: words.boss.targetIs(said(words, line.target, line.unit, currency)),
    mark: goal.findings[line.pace.finding],
  };
}
