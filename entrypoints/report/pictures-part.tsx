import type { ComponentChildren } from 'preact';
import { CalendarChart } from '../../components/report/charts/calendar-chart';
import type { ChartTable } from '../../components/report/charts/chart-rows';
import { LinesChart } from '../../components/report/charts/lines-chart';
import { ParetoChart } from '../../components/report/charts/pareto-chart';
import { PotsChart } from '../../components/report/charts/pots-chart';
import { TrendChart } from '../../components/report/charts/trend-chart';
import { WhatIf } from '../../components/report/what-if';
import { monthOf } from '../../utils/model/calendar';
import type { Block, Period } from '../../utils/model/report';
import { grown } from '../../utils/report/compound';
import type { Material } from '../../utils/report/figure';
import { calendarOf } from '../../utils/report/pictures/calendar';
import { scoreLines, stockedLine } from '../../utils/report/pictures/lines';
import { paretoOf } from '../../utils/report/pictures/pareto';
import { potsOf } from '../../utils/report/pictures/pots';
import { trendOf } from '../../utils/report/pictures/trend';
import { counted, month, percent, type Words } from '../../utils/words';
import { PeoplePictures } from './people-pictures';
import type { Loyalty } from './use-loyalty';

/** The pictures below each block's numbers; none where there is nothing to draw. */
export function picturesOf(
  words: Words,
  material: Material,
  period: Period,
  currency: string,
  loyalty: Loyalty,
  onCsv: (name: string, table: ChartTable) => void,
): Partial<Record<Block, ComponentChildren>> {
  const { boss } = words;
  const scores = scoreLines(material, period);
  const stocked = stockedLine(material, period);
  const places = paretoOf(material, period);
  const pots = potsOf(material, period);
  const shared = { words, currency, onCsv };
  const stock = pots.reduce((sum, one) => sum + one.stock, 0);
  const mean = (of: (pot: (typeof pots)[number]) => number) =>
    stock > 0 ? pots.reduce((sum, pot) => sum + of(pot) * pot.stock, 0) / stock : 0;
  return {
    quality: (scores.length > 0 || loyalty.length > 0) && (
      <div class="charts">
        {scores.length > 0 && (
          <LinesChart
            {...shared}
            id="scores"
            name={boss.scoreTrend}
            says={boss.scoreTrendBody}
            lines={scores}
            nameOf={(name) => boss.scoreNames[name]}
            said={(value) => value.toFixed(2)}
          />
        )}
        {loyalty.length > 0 && (
          <LinesChart
            {...shared}
            id="loyalty"
            name={boss.loyalty}
            says={boss.loyaltyBody}
            lines={loyalty}
            nameOf={(name) => boss.loyaltyNames[name]}
            said={(value) => percent(value * 100)}
            most={1}
            dayText={(one) => month(monthOf(one), words.language)}
          />
        )}
      </div>
    ),
    people: <PeoplePictures {...shared} material={material} period={period} />,
    goods: (places.length > 0 || pots.length > 0 || stocked.length > 0) && (
      <div class="charts">
        {stocked.length > 0 && (
          <LinesChart
            {...shared}
            id="stocked"
            name={boss.stocked}
            says={boss.stockedBody}
            lines={stocked}
            nameOf={() => boss.stocked}
            said={(value) => counted(Math.round(value))}
          />
        )}
        {places.length > 0 && <ParetoChart {...shared} places={places} />}
        {pots.length > 0 && <PotsChart {...shared} pots={pots} />}
        {pots.length > 0 && (
          <WhatIf
            key={`${material.sums.shop} ${period.from} ${period.to}`}
            words={words}
            currency={currency}
            money={stock}
            margin={mean(({ margin }) => margin)}
            turns={mean(({ turns }) => turns)}
            grown={grown}
          />
        )}
      </div>
    ),
    money: (
      <div class="charts">
        <TrendChart {...shared} columns={trendOf(material, period)} />
        <CalendarChart words={words} days={calendarOf(material, period)} onCsv={onCsv} />
      </div>
    ),
  };
}
