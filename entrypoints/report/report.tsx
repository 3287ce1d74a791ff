import { useMemo, useState } from 'preact/hooks';
import { lostText } from '../../components/lost-text';
import type { ChartTable } from '../../components/report/charts/chart-rows';
import { ChooseFigures } from '../../components/report/choose-figures';
import { FigureDetail } from '../../components/report/figure-detail';
import { ReportPage } from '../../components/report/report-page';
import { ReportTools } from '../../components/report/report-tools';
import { StageNote } from '../../components/stages/stage-note';
import { ask } from '../../utils/browser/ask';
import { DAY } from '../../utils/model/day';
import type { FigureId, Period } from '../../utils/model/report';
import { isBlockOpen } from '../../utils/model/stages';
import { csvText } from '../../utils/pipeline/csv-cell';
import { allFigures } from '../../utils/pipeline/figures';
import { goalsView } from '../../utils/pipeline/team/goals';
import { anchorOf, type PeriodKey, periodOf } from '../../utils/report/periods';
import { listShops } from '../../utils/store/views';
import { day, moment } from '../../utils/words';
import { fail } from '../parts/fail';
import type { PageContext } from '../parts/mount';
import { openAll } from '../parts/open-all';
import { ownStore } from '../parts/own-store';
import { saveFile } from '../parts/save-file';
import { useToldLoss } from '../parts/use-told-loss';
import { useWatch } from '../parts/use-watch';
import { csvOf } from './csv-of';
import { EnterPart } from './enter-part';
import { picturesOf } from './pictures-part';
import { RowsPart } from './rows-part';
import { shownFigures } from './shown-figures';
import { TeamPictures } from './team-pictures';
import { useLoyalty } from './use-loyalty';
import { useMaterial } from './use-material';
import { useSums } from './use-sums';
import { useTeam } from './use-team';

const store = ownStore();

/** The boss's report: which shop, which time, which figures; and what opens out of each. */
export function Report({ words, settings }: PageContext) {
  const shops = useWatch(() => listShops(store), []);
  const [asked, setShop] = useState<string | null>(null);
  const shop = shops?.find(({ id }) => id === asked) ?? shops?.[0] ?? null;
  const state = useSums(store, shop?.id ?? null);
  const [key, setKey] = useState<PeriodKey>('d30');
  const [byHand, setOwn] = useState<Period | null>(null);
  const [cur, setCur] = useState(0);
  const [open, setOpen] = useState<FigureId | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [isEntering, setEntering] = useState(false);
  const lost = useToldLoss(shop?.id ?? '');
  const team = useTeam(store, shop?.id ?? null);
  const kept = state?.kept ?? null;
  const sums = kept?.sums ?? null;
  const material = useMaterial(store, shop, sums, settings, cur);
  const today = material?.today ?? 0;
  const { stage } = settings;
  const chosen =
    settings.figures ??
    allFigures.filter((one) => one.shown && isBlockOpen(one.block, stage)).map(({ id }) => id);
  const own = byHand ?? { from: today - 29, to: today };
  const period = sums ? periodOf(key, sums, today, own) : own;
  const goals = useMemo(
    () => goalsView(team?.goals ?? [], null, allFigures, material, Date.now()).lines,
    [material, team],
  );
  const figures = useMemo(
    () => (material ? shownFigures(allFigures, chosen, material, period, goals) : []),
    [material, period.from, period.to, settings, goals],
  );
  const currency = (sums?.currencies[material?.cur ?? 0] ?? '') || (shop?.currency ?? '');
  const save = (name: string, text: string) =>
    saveFile(
      document,
      new Blob([text], { type: 'text/csv' }),
      `renhuo-${name}-${new Date().toISOString().slice(0, 10)}.csv`,
    );
  const saveTable = (name: string, { heads, rows }: ChartTable) => save(name, csvText([heads, ...rows]));
  const loyalty = useLoyalty(material, period);
  const pictures = useMemo(
    () => (material ? picturesOf(words, material, period, currency, loyalty, saveTable) : {}),
    [words, material, period.from, period.to, settings, loyalty],
  );
  if (shops === undefined || (shop !== null && state === undefined)) return null;
  const { report } = words;
  const dayText = (one: number) => day(one * DAY, 'UTC', words.language);
  const detail = figures.find(({ id }) => id === open);
  const anchor = sums ? anchorOf(sums, today) : today;
  return (
    <ReportPage
      stage={settings.stage}
      words={words}
      shopName={shop?.name ?? ''}
      span={report.span(dayText(period.from), dayText(period.to))}
      asOf={kept && moment(kept.at, '', words.language)}
      share={state?.share ?? null}
      isOld={kept !== null && !kept.fresh}
      note={sums && anchor !== today && key !== 'own' ? report.anchored(dayText(anchor)) : null}
      lost={lost ? lostText(words, lost) : null}
      hasNoCurrency={sums !== null && currency === ''}
      currency={currency}
      figures={figures}
      pictures={pictures}
      after={
        <TeamPictures
          words={words}
          goals={goals}
          activities={team?.activities ?? []}
          rules={settings.team}
          currency={currency}
          onCsv={saveTable}
        />
      }
      onAgain={() => void state?.again()}
      onOpen={setOpen}
      tools={
        shop &&
        sums && (
          <ReportTools
            words={words}
            shops={shops}
            shop={shop.id}
            currencies={sums.currencies}
            currency={material?.cur ?? 0}
            period={key}
            own={own}
            onShop={setShop}
            onCurrency={setCur}
            onPeriod={setKey}
            onOwn={setOwn}
            onChoose={() => setChoosing(true)}
            onEnter={() => setEntering(true)}
            onCsv={() => save(report.file, csvOf(words, figures, currency))}
            onPrint={() => print()}
          />
        )
      }
    >
      {stage !== 'manage' && settings.figures == null && sums && (
        <StageNote words={words} text={words.stages.moreLater} onOpen={openAll} />
      )}
      {detail && sums && (
        <FigureDetail
          key={detail.id}
          words={words}
          figure={detail}
          currency={currency}
          timeZone={sums.timeZone}
          onClose={() => setOpen(null)}
        >
          {detail.now.trace && <RowsPart words={words} store={store} sums={sums} trace={detail.now.trace} />}
          {detail.now.entries && detail.now.entries.length > 0 && (
            <RowsPart words={words} store={store} sums={sums} trace={detail.now.entries} />
          )}
        </FigureDetail>
      )}
      {isEntering && shop && sums && (
        <EnterPart
          words={words}
          store={store}
          shop={{ id: shop.id, timeZone: sums.timeZone }}
          currency={currency}
          rules={settings.team}
          onClose={() => setEntering(false)}
        />
      )}
      {isChoosing && (
        <ChooseFigures
          words={words}
          all={allFigures}
          chosen={chosen}
          onChosen={(to) => ask({ type: 'figures.set', figures: to }).catch(fail('figures'))}
          onClose={() => setChoosing(false)}
        />
      )}
    </ReportPage>
  );
}
