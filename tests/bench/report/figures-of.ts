import type { Page } from '@playwright/test';

export type Row = {
  name: string;
  value: string;
  range: string;
  checks: string[];
  lacks: string;
  alone: string;
};

/** Every figure on an open report with what vouches for it, as its card and its dialog say. */
export async function figuresOf(report: Page): Promise<Row[]> {
  const cards = report.locator('article.figure');
  const rows: Row[] = [];
  for (const card of await cards.all()) {
    const lines = ((await card.innerText()) ?? '').split('\n').filter((line) => line.trim() !== '');
    await card.getByRole('button').click();
    const dialog = report.getByRole('dialog');
    await dialog.waitFor();
    const boxes = await dialog.locator('.check-box').all();
    const checks = await Promise.all(boxes.map(async (box) => oneLine(await box.innerText())));
    const lacks = await dialog.locator('section[aria-labelledby=detail-lacks] li').allInnerTexts();
    const alone = boxes.length > 0 ? '' : oneLine(await dialog.locator('section').last().innerText());
    rows.push({
      name: lines[0] ?? '',
      value: lines[1] ?? '',
      range: lines.slice(2).join(' · '),
      checks,
      lacks: lacks.join(' / '),
      alone,
    });
    await report.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  return rows;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
