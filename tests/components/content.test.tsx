// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { changeText } from '../../components/manage/change-text';
import { ContentPart } from '../../components/panel/content-part';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named, type } from './draw';
import { madeContent } from './gallery/content-scene';

const words = catalogues['zh-CN'];
const own = words.content;

function drawn(description = '', isTitled = true) {
  const yes = () => vi.fn(async (..._said: unknown[]) => true);
  const [onDescription, onAnswer, onConsent, onCopy] = [yes(), yes(), vi.fn(), yes()];
  const made = madeContent(description);
  const view = isTitled ? made : { ...made, content: { ...made.content, gaps: null, unspoken: null } };
  const root = draw(<ContentPart {...{ words, view, onDescription, onAnswer, onConsent, onCopy }} />);
  return { root, view, onDescription, onAnswer, onConsent, onCopy };
}
const leave = (field: Element) =>
  act(() => void field.dispatchEvent(new FocusEvent('blur', { bubbles: true })));

describe('what can be made of reviews', () => {
  it('says what was looked at, what is unsaid, and which words of the title nobody mentions', () => {
    const { root } = drawn();
    expect(root.textContent).toContain(own.looked(false));
    expect(root.textContent).toContain(`${own.gaps.care} · ${own.asked(1)}`);
    expect(root.textContent).not.toContain(own.gaps.material);
    expect(root.textContent).toContain('豪华');
    expect(drawn('可机洗').root.textContent).toContain(own.looked(true));
  });

  it('says neither that something is missing nor that all is there where the listing’s words aren’t known', () => {
    const { root } = drawn('', false);
    expect(root.textContent).not.toContain(own.noGaps);
    expect(root.textContent).not.toContain(own.gapsName);
  });

  it('an answer is kept when its field is left, and copied with its question once there is one', async () => {
    const { root, view, onAnswer, onCopy } = drawn();
    const [first, second] = view.questions;
    if (!first || !second) throw new Error('no questions');
    const field = named<HTMLTextAreaElement>(root, own.about(own.answer, second.text), 'textarea');
    type(field, ' 可以，店里有。 ');
    leave(field);
    expect(onAnswer).toHaveBeenCalledWith(second.id, '可以，店里有。');
    expect(named<HTMLButtonElement>(root, own.about(own.copy, second.text)).disabled).toBe(true);
    click(named(root, own.about(own.copy, first.text)));
    expect(onCopy).toHaveBeenCalledWith(own.both(first.text, first.answer));
    await vi.waitFor(() => expect(root.textContent).toContain(own.copied));
  });

  it('an answer that was refused stays in its field, and is tried again when it is left again', async () => {
    const { root, view, onAnswer } = drawn();
    const field = named<HTMLTextAreaElement>(
      root,
      own.about(own.answer, view.questions[1]?.text ?? ''),
      'textarea',
    );
    onAnswer.mockResolvedValueOnce(false);
    type(field, '可以');
    await act(async () => leave(field));
    expect(field.value).toBe('可以');
    await act(async () => leave(field));
    expect(onAnswer).toHaveBeenCalledTimes(2);
    expect(field.value).toBe('');
  });

  it('an answer typed and not left is kept when the page closes or shows another listing', () => {
    const { root, view, onAnswer } = drawn();
    const [, second] = view.questions;
    if (!second) throw new Error('no questions');
    type(named(root, own.about(own.answer, second.text), 'textarea'), '可以');
    act(() => render(null, root));
    expect(onAnswer).toHaveBeenCalledWith(second.id, '可以');
  });

  it('a story can be copied only where its buyer agreed', () => {
    const { root, view, onConsent } = drawn();
    const copyable = view.stories.map(
      ({ text }) => !named<HTMLButtonElement>(root, own.about(own.copy, text)).disabled,
    );
    expect(copyable).toEqual(view.stories.map(({ state }) => state === 'given'));
    const choice = named<HTMLSelectElement>(
      root,
      own.about(own.consent, view.stories[1]?.text ?? ''),
      'select',
    );
    act(() => {
      choice.value = 'refused';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onConsent).toHaveBeenCalledWith('1', 'refused');
  });
});

it('the trail calls a consent by its name, and of a long description tells the beginning', () => {
  const line = { id: 'x', before: null } as unknown as Parameters<typeof changeText>[1];
  expect(changeText(words, { ...line, kind: 'consent', after: { state: 'given' } })).toContain(
    own.consents.given,
  );
  const text = changeText(words, { ...line, kind: 'description', after: { text: '长'.repeat(4000) } });
  expect(text.length).toBeLessThan(200);
});
