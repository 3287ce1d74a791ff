import type { ChartTable } from '../../components/report/charts/chart-rows';
import { CohortChart } from '../../components/report/charts/cohort-chart';
import { DataTable } from '../../components/report/charts/data-table';
import { FlowChart } from '../../components/report/charts/flow-chart';
import { LinesChart } from '../../components/report/charts/lines-chart';
import { said } from '../../components/report/said';
import { monthDays, monthOf } from '../../utils/model/calendar';
import type { Period, Unit } from '../../utils/model/report';
import type { Material } from '../../utils/report/figure';
import { flowOf } from '../../utils/report/ladder';
import { cohortsOf } from '../../utils/report/pictures/cohorts';
import { monthCosts } from '../../utils/report/pictures/month-costs';
import { oneTimeOf } from '../../utils/report/pictures/one-time';
import { sourcesOf } from '../../utils/report/pictures/sources';
import { staffBoard } from '../../utils/report/pictures/staff-board';
import { tiersOf } from '../../utils/report/pictures/tiers';
import { counted, month as monthText, type Words } from '../../utils/words';

type Props = {
  words: Words;
  material: Material;
  period: Period;
  currency: string;
  onCsv: (name: string, table: ChartTable) => void;
};

/** What is drawn of people: who comes back, who moves up, where they come from, what they cost, who looks after them. */
export function PeoplePictures({ words, material, period, currency, onCsv }: Props) {
  const { boss, report } = words;
  const cohorts = cohortsOf(material);
  const sources = sourcesOf(material, period);
  const costs = monthCosts(material);
  const once = oneTimeOf(material);
  const staff = staffBoard(material, period);
  const tiers = tiersOf(material);
  const text = (value: number | null, unit: Unit) =>
    value === null ? '—' : said(words, value, unit, currency);
  const part = (n: number, of: number) => (of === 0 ? '—' : text(n / of, 'share'));
  const month = (one: number) => monthText(one, words.language);
  const isTold = sources.some(({ channel }) => channel !== '');
  const each = ({ spent, fresh }: (typeof costs)[number]) =>
    spent === null || fresh === 0 ? null : spent / fresh;
  const shared = { words, onCsv };
  return (
    <div class="charts">
      {cohorts.length > 1 && <CohortChart {...shared} cohorts={cohorts} />}
      {cohorts.length > 0 && <FlowChart {...shared} flow={flowOf(material, period)} />}
      {isTold && (
        <DataTable
          {...shared}
          id="sources"
          name={boss.sources}
          says={boss.sourcesBody}
          table={{
            heads: [boss.channel, boss.firsts, boss.back, boss.share],
            rows: sources.map((one) => [
              one.channel || boss.untold,
              counted(one.firsts),
              one.of === 0 ? '—' : counted(one.back),
              part(one.back, one.of),
            ]),
          }}
        />
      )}
      {costs.some(({ spent }) => spent !== null) && (
        <LinesChart
          {...shared}
          id="costs"
          name={boss.costs}
          says={boss.costsBody}
          lines={[
            {
              name: 'each',
              points: [...costs]
                .reverse()
                .map((one) => ({ day: monthDays(one.month).from, value: each(one) })),
            },
          ]}
          nameOf={() => boss.each}
          said={(value) => text(value, 'money')}
          dayText={(day) => month(monthOf(day))}
          table={{
            heads: [boss.month, boss.spend, boss.fresh, boss.each, boss.kept, boss.share],
            rows: costs.map((one) => [
              month(one.month),
              text(one.spent, 'money'),
              counted(one.fresh),
              text(each(one), 'money'),
              one.of === 0 ? '—' : `${counted(one.kept)} / ${counted(one.of)}`,
              part(one.kept, one.of),
            ]),
          }}
        />
      )}
      {once.goods.length > 0 && (
        <DataTable
          {...shared}
          id="once-goods"
          name={boss.oneTime}
          says={boss.oneTimeBody}
          table={{
            heads: [report.listing, boss.ofBuyers, boss.goneBuyers, boss.share],
            rows: once.goods.map((one) => [
              one.title,
              counted(one.of),
              counted(one.gone),
              part(one.gone, one.of),
            ]),
          }}
        />
      )}
      {once.months.length > 1 && (
        <LinesChart
          {...shared}
          id="once-months"
          name={boss.oneTimeMonths}
          says={report.figures['one-and-done'].means}
          lines={[
            {
              name: 'gone',
              points: [...once.months]
                .reverse()
                .map((one) => ({ day: monthDays(one.month).from, value: one.gone / one.of })),
            },
          ]}
          nameOf={() => boss.share}
          said={(value) => text(value, 'share')}
          most={1}
          dayText={(day) => month(monthOf(day))}
          table={{
            heads: [boss.month, boss.ofBuyers, boss.goneBuyers, boss.share],
            rows: once.months.map((one) => [
              month(one.month),
              counted(one.of),
              counted(one.gone),
              part(one.gone, one.of),
            ]),
          }}
        />
      )}
      {tiers.some(({ known }) => known > 0) && (
        <DataTable
          {...shared}
          id="tiers"
          name={boss.tiers}
          says={boss.tiersBody}
          table={{
            heads: [boss.tier, boss.customers, boss.knownOf, boss.gain, boss.perHead],
            rows: tiers.map((one) => [
              report.pictures.rungs[one.rung],
              counted(one.customers),
              counted(one.known),
              text(one.known > 0 ? one.gain : null, 'money'),
              text(one.known > 0 ? one.gain / one.known : null, 'money'),
            ]),
          }}
        />
      )}
      {staff.some(({ id }) => id !== '') && (
        <DataTable
          {...shared}
          isWide
          id="staff"
          name={boss.staff}
          says={boss.staffBody}
          table={{
            heads: [
              ...[boss.member, boss.served, boss.fixed, report.pictures.orders, report.pictures.sales],
              ...[boss.onTime, boss.listed, boss.passed],
            ],
            rows: staff.map((one) => [
              one.name || boss.nobody,
              ...[counted(one.served), counted(one.fixed), counted(one.orders), text(one.net, 'money')],
              ...[part(one.onTime, one.shipped), counted(one.listed)],
              `${counted(one.passed)} / ${counted(one.decided)}`,
            ]),
          }}
        />
      )}
    </div>
  );
}
