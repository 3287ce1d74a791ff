import { catalogues } from '../../utils/words/catalogues';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];
const { care, careOptions } = zh;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('one click notes a contact, the order’s row says that she rests; a mark and the caps decide too', async ({
  extension,
  page,
  running,
}) => {
  await page.goto(`${running.origin}/switch?shop=songshi&to=/zh/settings`);
  await visit(extension, page, `${running.origin}/zh/orders?pageSize=100`);
  const row = (await hintsOn(page)).find(({ tone }) => tone === 'good')?.row ?? '';
  const wordOf = async () => (await hintsOn(page)).find((hint) => hint.row === row)?.label ?? '';
  const spy = await extension.spy();
  await page.locator('tr, tbody.order', { hasText: row }).locator('renhuo-hint button').first().click();
  await until('a subject for the panel', () =>
    spy.evaluate(
      async () => (await chrome.storage.session.get('panel-subject'))['panel-subject'] !== undefined,
    ),
  );
  const panel = await extension.open('sidepanel.html', { behind: true });
  const may = (nature: 'service' | 'marketing') => panel.getByText(care.free(care.natures[nature]));
  await expect(may('marketing')).toBeVisible();

  await panel.getByRole('button', { name: care.log(care.natures.marketing) }).click();
  await expect(may('marketing')).toHaveCount(0);
  await expect(may('service')).toBeVisible();
  // 「休息到」 with some day.
  const resting = care.resting('').trim();
  await until('a row that rests', async () => (await wordOf()).includes(resting));

  const relation = panel.getByRole('region', { name: care.relation });
  await relation.getByRole('button', { name: zh.common.undo, exact: true }).first().click();
  await expect(may('marketing')).toBeVisible();
  await until('a row that rests no more', async () => !(await wordOf()).includes(resting));

  await panel.getByText(care.more).click();
  await panel.getByLabel(care.marks['do-not-contact']).check();
  await until('a row that says so', async () => (await wordOf()).includes(care.restingShort));
  await expect(panel.getByText(care.capReasons['do-not-contact']('')).first()).toBeVisible();
  await panel.getByLabel(care.marks['do-not-contact']).uncheck();
  await expect(may('service')).toBeVisible();

  const options = await extension.open('options.html', { behind: true });
  await options.getByLabel(careOptions.fields.serviceCount).fill('0');
  await options
    .locator('section', { has: options.getByRole('heading', { name: careOptions.heading }) })
    .getByRole('button', { name: zh.common.save })
    .click();
  await expect(options.getByText(careOptions.saved)).toBeVisible();
  await expect(panel.getByText(care.capReasons.window('')).first()).toBeVisible();
});
