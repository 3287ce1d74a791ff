import { dayOf } from '../../utils/model/day';
import { keyOf } from '../../utils/model/subject';
import { issueOf, weekBefore } from '../../utils/report/digest';
import { catalogues } from '../../utils/words/catalogues';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { readSmallShop } from './small-shop';

const { digest, report } = catalogues['zh-CN'];

test('the popup tells of last week’s digest; what was answered holds, and what nobody reads is proposed for removal', async ({
  extension,
  page,
  pageErrors,
  running,
}) => {
  await readSmallShop(extension, page, running);
  const popup = await extension.open('popup.html');
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: digest.look }).click();
  const own = await opened;
  const quality = own.getByRole('region', { name: report.blocks.quality });
  await expect(quality.getByText(digest.states.unread, { exact: true })).toBeVisible();
  await quality.getByLabel(digest.answer).fill('谢谢大家');
  await quality.getByLabel(digest.follow).fill('问快递为什么慢');
  await quality.getByRole('button').click();
  await expect(quality.getByText(digest.states.following, { exact: true })).toBeVisible();
  await quality.getByLabel(digest.done).click();
  await expect(quality.getByText(digest.states.followed, { exact: true })).toBeVisible();

  // Four issues before it were opened, and only quality was read in them.
  const [shop] = (await rowsOf(extension, 'shops')) as { id: string }[];
  const subject = keyOf({ kind: 'shop', shop: shop?.id ?? '', id: 'digest' });
  const week = weekBefore(dayOf(Date.now(), 'Asia/Shanghai'));
  const ids = [1, 2, 3, 4].flatMap((n) => {
    const issue = issueOf({ from: week.from - 7 * n, to: week.to - 7 * n });
    return [`${issue}:issue`, `${issue}:quality`];
  });
  const value = { answer: '', follow: '', isDone: false };
  const entries = ids.map((id) => ({ kind: 'digest', subject, id, when: null, value }));
  const spy = await extension.spy();
  await spy.evaluate((all) => chrome.runtime.sendMessage({ type: 'entries.put', entries: all }), entries);
  const people = own.getByRole('region', { name: report.blocks.people });
  await expect(people.getByText(digest.propose(4))).toBeVisible();
  await expect(quality.getByText(digest.propose(4))).toHaveCount(0);
  await people.getByRole('button', { name: digest.drop, exact: true }).click();
  await expect(people).toHaveCount(0);
  await expect(own.getByRole('button', { name: digest.back })).toBeVisible();

  await own.reload();
  await expect(quality.getByText(digest.states.followed, { exact: true })).toBeVisible();
  await expect(quality.getByLabel(digest.follow)).toHaveValue('问快递为什么慢');
  await expect(people).toHaveCount(0);
  expect(pageErrors).toEqual([]);
});
