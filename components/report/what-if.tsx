import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';
import { said } from './said';

type Props = {
  words: Words;
  money: number;
  margin: number;
  turns: number;
  currency: string;
  grown: (money: number, margin: number, turns: number) => number;
};

/** "What if it turned faster": two sliders over the money in stock, beginning where the shop is. */
export function WhatIf({ words, money, margin, turns, currency, grown }: Props) {
  const { pictures } = words.report;
  const [atMargin, setMargin] = useState(Math.round(Math.max(0, margin) * 100));
  const [atTurns, setTurns] = useState(Math.round(turns * 10) / 10);
  const after = grown(money, atMargin / 100, atTurns);
  return (
    <section class="card stack what-if" aria-labelledby="what-if">
      <h3 id="what-if">{pictures.whatIf}</h3>
      <label class="label">
        {pictures.margin} <span class="num">{atMargin}%</span>
        <input
          class="slider"
          type="range"
          min={0}
          max={60}
          value={atMargin}
          onInput={(event) => setMargin(Number(event.currentTarget.value))}
        />
      </label>
      <label class="label">
        {pictures.turns} <span class="num">{atTurns}</span>
        <input
          class="slider"
          type="range"
          min={0}
          max={24}
          step={0.1}
          value={atTurns}
          onInput={(event) => setTurns(Number(event.currentTarget.value))}
        />
      </label>
      <p role="status">
        {pictures.becomes(said(words, money, 'money', currency), said(words, after, 'money', currency))}
      </p>
      <p class="small muted">{pictures.whatIfBound}</p>
    </section>
  );
}
