// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { makeTools } from '../../../utils/reading/grid/reader-tools';
import { ratingIn } from '../../../utils/reading/rows/rating';

describe('ratingIn', () => {
  it.each([
    ['<td>4.5 / 5</td>', 4.5],
    ['<td>8/10</td>', 4],
    ['<td>5段階中3</td>', 3],
    ['<td>10段階中4</td>', 2],
    ['<td>10점 만점에 8</td>', 4],
    ['<td>4.5（5分制）</td>', 4.5],
    ['<td aria-label="5段階中3"></td>', 3],
    // The cell's own name is its column's here.
    ['<td title="评分"><i aria-label="4 stars"></i></td>', 4],
    ['<td title="评分"></td>', undefined],
  ])('%s', (html, rating) => {
    document.body.innerHTML = `<table><tr>${html}</tr></table>`;
    const cell = makeTools(null, []).cell(document.querySelector('td') as Element);
    expect(ratingIn(cell)).toBe(rating);
  });
});
