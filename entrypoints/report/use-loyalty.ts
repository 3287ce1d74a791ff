import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Line } from '../../utils/model/pictures';
import type { Period } from '../../utils/model/report';
import type { Material } from '../../utils/report/figure';
import type { LoyaltyAnswer, LoyaltyQuestion } from './worker-messages';

export type Loyalty = Line<'kept' | 'loyal'>[];

const NOTHING = { of: '', lines: [] };

/**
 * Quality and loyalty by month, worked out in the worker: two figures of twelve months each would hold the page up. Empty
 * until the first answer; while a next one is on its way, what was there stays.
 */
export function useLoyalty(material: Material | null, period: Period): Loyalty {
  const [told, setTold] = useState<{ of: string; lines: Loyalty }>(NOTHING);
  const [error, setError] = useState<Error | null>(null);
  const worker = useRef<Worker | null>(null);
  const round = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  const of = material ? `${material.cur} ${material.sums.shop}` : '';
  useEffect(() => {
    if (material === null) return;
    const one = worker.current ?? new Worker(browser.runtime.getURL('/report-worker.js'));
    worker.current = one;
    round.current += 1;
    one.onmessage = ({ data }: MessageEvent<LoyaltyAnswer>) => {
      if (data.answer === 'failed') setError(new Error(data.error));
      else if (data.round === round.current) setTold({ of, lines: data.lines });
    };
    one.onerror = ({ message }) => setError(new Error(message));
    const { sums, ...rest } = material;
    const question = {
      ask: 'loyalty',
      round: round.current,
      shop: sums.shop,
      material: rest,
      period,
    } as const;
    one.postMessage(question satisfies LoyaltyQuestion);
  }, [material, period.from, period.to]);
  if (error !== null) throw error;
  // Another shop's are not shown in its place.
  return told.of === of ? told.lines : NOTHING.lines;
}
