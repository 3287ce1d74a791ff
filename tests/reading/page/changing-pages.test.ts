// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Reading, reading as schema } from '../../../utils/model/reading';
import { readSteps } from '../../../utils/reading/read-page';
import { options, pageOf } from '../page-of';

const HEAD = ['订单编号', '下单时间', '买家', '实付金额', '订单状态']
  .map((word) => `<th>${word}</th>`)
  .join('');
const cells = (n: number): string =>
  `<td>26050${1000 + n}</td><td>2026-05-0${(n % 9) + 1} 10:00</td><td>买家${n}</td><td>¥${n}.00</td><td>已发货</td>`;

function list(rows: number): { page: Document; body: Element } {
  const lines = Array.from({ length: rows }, (_, at) => `<tr>${cells(at + 1)}</tr>`).join('');
  const page = pageOf(
    `<p id="clock">0</p><table><thead><tr>${HEAD}</tr></thead><tbody>${lines}</tbody></table>`,
  );
  return { page, body: page.querySelector('tbody') as Element };
}

/** Reads a page that `change` changes at every pause; the answer keeps the schema whatever happens. */
function readWhile(page: Document, change: (step: number) => void): { reading: Reading; steps: number } {
  const work = readSteps(page, options());
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done) {
      const { reading, places } = step.value;
      expect(schema.safeParse(JSON.parse(JSON.stringify(reading))).error?.issues ?? []).toEqual([]);
      expect(places).toHaveLength(reading.status === 'read' ? reading.orders.length : 0);
      return { reading, steps };
    }
    change(steps);
  }
}

/** Every order read says of itself what one row said: nothing of two rows is put together. */
function holdTogether(reading: Reading): void {
  if (reading.status !== 'read') return;
  for (const { orderId, buyer, amount } of reading.orders) {
    const n = Number(orderId.slice(-4)) - 1000;
    expect([buyer, amount?.minor]).toEqual([`买家${n}`, n * 100]);
  }
}

describe('a page that changes at every pause of the reader', () => {
  it('beside its list for ever is read to the end', () => {
    const { page } = list(60);
    const clock = page.querySelector('#clock') as Element;
    const { reading, steps } = readWhile(page, (step) => {
      clock.textContent = `${step}`;
    });
    expect(steps).toBeGreaterThan(5);
    expect(reading.status === 'read' && reading.orders.length).toBe(60);
    holdTogether(reading);
  });

  it.each([1, 20])('with a list that grows by %i rows is answered, and no row is read in part', (by) => {
    const { page, body } = list(40);
    let next = 41;
    const { reading } = readWhile(page, () => {
      for (let added = 0; added < by && next < 900; added += 1, next += 1) {
        const row = page.createElement('tr');
        row.innerHTML = cells(next);
        body.append(row);
      }
    });
    expect(reading.status).toBe('read');
    if (reading.status === 'read') expect(reading.orders.length).toBeGreaterThanOrEqual(40);
    holdTogether(reading);
  });

  it('with rows that go away is answered, and no row is read in part', () => {
    const { page, body } = list(80);
    const { reading } = readWhile(page, () => body.lastElementChild?.remove());
    expect(['read', 'unreadable']).toContain(reading.status);
    holdTogether(reading);
  });

  it('with rows that are filled anew all the time is answered', () => {
    const { page, body } = list(60);
    const { reading } = readWhile(page, (step) => {
      [...body.children].forEach((row, at) => {
        row.innerHTML = cells(((at + step) % 60) + 1);
      });
    });
    expect(['read', 'unreadable']).toContain(reading.status);
  });
});
