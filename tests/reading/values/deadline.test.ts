import { describe, expect, it } from 'vitest';
import { isDeadline } from '../../../utils/reading/values/deadline';

describe('isDeadline', () => {
  it.each([
    ['最晚发货时间 2026-05-03', true],
    ['2026-05-03 23:59 前发货', true],
    ['Ship by May 3', true],
    ['Dispatch by 2026-05-03', true],
    ['Deliver before Fri, 3 May', true],
    ['5월 3일까지 발송', true],
    ['2026-05-01 10:00', false],
    ['Placed by Anna 2026-05-01', false],
    ['Ordered May 3', false],
    ['下单时间 2026-05-01', false],
  ])('%s: %s', (text, wanted) => {
    expect(isDeadline(text)).toBe(wanted);
  });
});
