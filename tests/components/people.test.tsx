// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ChannelRoles } from '../../components/options/channel-roles';
import { ContactLog } from '../../components/panel/contact-log';
import { MarksView } from '../../components/panel/marks-view';
import { ReferralPart } from '../../components/panel/referral-view';
import { ResponsesView } from '../../components/panel/responses-view';
import type { MarkId } from '../../utils/model/care-names';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named } from './draw';
import { answers, referral } from './gallery/care-made-up';

const words = catalogues.en;
const { people, care } = words;

it('a contact is noted with its member of staff, and what the channel is for stands beside it', () => {
  const onLog = vi.fn();
  const root = draw(
    <ContactLog
      words={words}
      contacts={[
        { id: 'c', at: 0, nature: 'marketing', channel: 'wechat', ask: null, member: 'gone', orderAfter: 3 },
      ]}
      timeZone="UTC"
      members={[{ id: 'm1', name: 'Zhou' }]}
      names={new Map([['gone', 'Old Li']])}
      owner="m1"
      roles={{ wechat: 'serve' }}
      onLog={onLog}
      onTakeBack={() => undefined}
    />,
  );
  expect(root.querySelector('li')?.textContent).toContain(`Old Li · ${people.orderAfter(3)}`);
  expect(root.querySelector('li')?.textContent).toContain(people.offRole(care.channels.wechat, 'To serve'));
  click(named(root, care.log(care.natures.service)));
  expect(onLog).toHaveBeenCalledWith({ nature: 'service', channel: 'wechat', ask: null, member: 'm1' });
});

it('who brought a customer is chosen among those found, with the reason where she can’t be', () => {
  const onChoose = vi.fn();
  const [first, second] = referral.brought;
  const root = draw(
    <ReferralPart
      words={words}
      view={{ ...referral, brought: [] }}
      currency="CNY"
      timeZone="UTC"
      text="x"
      hits={referral.brought.map((one, i) => ({ ...one, refusal: i === 0 ? null : 'was-brought' }))}
      onText={() => undefined}
      onChoose={onChoose}
      onTakeBack={() => undefined}
      onReward={() => undefined}
      onOpen={() => undefined}
    />,
  );
  click(named(root, people.choose(first?.label ?? '')));
  expect(onChoose).toHaveBeenCalledWith(first?.subject);
  expect(root.textContent).toContain(people.refusals['was-brought']);
  expect(() => named(root, people.choose(second?.label ?? ''))).toThrow();
});

it('shares stand with their counts, and where there are too few that is said instead', () => {
  const root = draw(
    <ResponsesView words={words} all={answers} days={14} floor={20} gap={7} names={new Map()} />,
  );
  const text = root.textContent ?? '';
  for (const said of [
    people.rate(35, 29, 84),
    people.tooFew(6, 20),
    people.falls(2),
    people.longer(31, 7),
    people.unread(12),
  ])
    expect(text).toContain(said);
});

it('a channel is given what it is for, and may be for anything again', () => {
  const onRole = vi.fn();
  const root = draw(<ChannelRoles words={words} roles={{ wechat: 'serve' }} onRole={onRole} />);
  const select = [...root.querySelectorAll('select')][1];
  if (!select) throw new Error('no choice');
  for (const [value, role] of [
    ['sell', 'sell'],
    ['', null],
  ] as const) {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onRole).toHaveBeenLastCalledWith('wechat', role);
  }
});

it('whoever is marked as haggling gets one polite answer, nobody else', () => {
  const marks = (all: MarkId[]) =>
    draw(
      <MarksView
        words={words}
        marks={all}
        birthday={null}
        onMark={() => undefined}
        onBirthday={() => undefined}
      />,
    ).textContent;
  expect(marks(['haggles'])).toContain(care.fixedPrice.text);
  expect(marks(['group'])).not.toContain(care.fixedPrice.text);
});
