// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readSteps } from '../../../utils/reading/read-page';
import { ROWS_A_STEP } from '../../../utils/reading/steps';
import { options, pageOf } from '../page-of';

type List = { heads: string[]; row(n: number): (string | number)[] };
const lists: Record<string, List> = {
  order: {
    heads: ['订单编号', '下单时间', '买家', '实付金额', '订单状态'],
    row: (n) => [260_501_000 + n, '2026-05-01 10:00', `买家${n}`, `¥${n}.00`, '已发货'],
  },
  listing: {
    heads: ['商品名称', '商家编码', '价格', '库存', '状态', '创建时间'],
    row: (n) => [`紫砂茶壶 ${n} 号`, `SKU-${n}`, `¥${n}.00`, n, '出售中', '2026-01-01 10:00'],
  },
  customer: {
    heads: ['客户', '邮箱', '订单数', '累计消费', '最近下单时间'],
    row: (n) => [`客户${n}`, `c${n}@mail.example`, n, `¥${n}.00`, '2026-05-01 10:00'],
  },
  aftersale: {
    heads: ['退款编号', '订单编号', '退款原因', '退款金额', '退款状态', '申请时间'],
    row: (n) => [`R${5000 + n}`, 260_501_000 + n, '七天无理由', `¥${n}.00`, '退款成功', '2026-05-01 10:00'],
  },
};

function pauses({ heads, row }: List, rows: number): { kind: string | null; steps: number } {
  const cells = (words: (string | number)[], tag: string) =>
    words.map((word) => `<${tag}>${word}</${tag}>`).join('');
  const body = Array.from({ length: rows }, (_, at) => `<tr>${cells(row(at + 1), 'td')}</tr>`).join('');
  const page = pageOf(`<table><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>${body}</tbody></table>`);
  const work = readSteps(page, options());
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done) {
      const { reading } = step.value;
      return { kind: reading.status === 'read' ? reading.kind : null, steps };
    }
  }
}

describe('a list read in steps', () => {
  it.each(Object.keys(lists))('of kind %s pauses again and again on its way down', (kind) => {
    const list = lists[kind] as List;
    const [short, long] = [pauses(list, ROWS_A_STEP), pauses(list, 11 * ROWS_A_STEP)];
    expect([short.kind, long.kind]).toEqual([kind, kind]);
    // Cells are found, laid out and made into rows, each in steps.
    expect(long.steps - short.steps).toBeGreaterThanOrEqual(25);
    // Words are made ready and kinds are tried one after the other, however short the list is.
    expect(short.steps).toBeGreaterThanOrEqual(12);
  });
});
