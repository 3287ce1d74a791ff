import { beforeEach, describe, expect, it } from 'vitest';
import { draftSubjects, forgetDrafts, readDraft, writeDraft } from '../../entrypoints/parts/note-drafts';
import { createNoteKeeper, type NoteState } from '../../entrypoints/sidepanel/note-keeper';
import type { Done } from '../../utils/model/messages';

/** A Storage, a clock and a background that the test drives by hand. */
function world() {
  const kept = new Map<string, string>();
  const drafts = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (i: number) => [...kept.keys()][i] ?? null,
    get length() {
      return kept.size;
    },
  };
  const saves: {
    subject: string;
    text: string;
    tags: string[];
    answer: (done: Done<{ savedAt: number }>) => void;
  }[] = [];
  const timers = new Set<() => void>();
  const self = {
    drafts,
    saves,
    clock: 100,
    shown: null as NoteState | null,
    /** Lets every timer that is running now end. */
    pass() {
      for (const run of [...timers]) {
        timers.delete(run);
        run();
      }
    },
    keeper: () =>
      createNoteKeeper({
        save: (subject, text, tags) => new Promise((answer) => saves.push({ subject, text, tags, answer })),
        drafts,
        now: () => self.clock,
        later: (run) => {
          timers.add(run);
          return () => timers.delete(run);
        },
        onChange: (state) => {
          self.shown = state;
        },
      }),
    async answer(i: number, done: Done<{ savedAt: number }>) {
      saves[i]?.answer(done);
      await new Promise((next) => setTimeout(next));
    },
  };
  return self;
}

let of: ReturnType<typeof world>;
beforeEach(() => {
  of = world();
});
const full: Done<{ savedAt: number }> = { ok: false, why: 'storage-full' };

describe('what is typed', () => {
  it('is saved once typing rests, and its draft goes when that was acknowledged', async () => {
    const keeper = of.keeper();
    keeper.open('a', null);
    keeper.edit({ text: '留' });
    keeper.edit({ text: '留两件' });
    expect(readDraft(of.drafts, 'a')?.text).toBe('留两件');
    of.pass();
    expect(of.saves.map(({ text }) => text)).toEqual(['留两件']);
    expect(of.shown?.saving.kind).toBe('saving');
    await of.answer(0, { ok: true, value: { savedAt: 101 } });
    expect(of.shown?.saving).toEqual({ kind: 'saved', at: 101 });
    expect(draftSubjects(of.drafts)).toEqual([]);
  });

  it('during a save is neither lost nor called saved', async () => {
    const keeper = of.keeper();
    keeper.open('a', null);
    keeper.edit({ text: '一' });
    of.pass();
    of.clock = 200;
    keeper.edit({ text: '一二' });
    await of.answer(0, { ok: true, value: { savedAt: 150 } });
    expect(of.shown).toMatchObject({ text: '一二' });
    expect(of.shown?.saving.kind).not.toBe('saved');
    expect(readDraft(of.drafts, 'a')?.text).toBe('一二');
    of.pass();
    expect(of.saves[1]?.text).toBe('一二');
  });

  it('goes to its own subject when another is opened in the middle', () => {
    const keeper = of.keeper();
    keeper.open('a', null);
    keeper.edit({ text: '关于甲', tags: ['甲'] });
    keeper.open('b', { subject: 'b', text: '乙的旧话', tags: [], savedAt: 5 });
    expect(of.saves).toMatchObject([{ subject: 'a', text: '关于甲', tags: ['甲'] }]);
    expect(of.shown).toMatchObject({ subject: 'b', text: '乙的旧话' });
    of.pass();
    expect(of.saves).toHaveLength(1);
  });

  it('wins over what the store says of the same subject meanwhile', () => {
    const keeper = of.keeper();
    keeper.open('a', null);
    keeper.edit({ text: '正在写' });
    keeper.open('a', { subject: 'a', text: '别处写的', tags: [], savedAt: 200 });
    expect(of.shown?.text).toBe('正在写');
  });
});

describe('a save that fails', () => {
  it('keeps the draft, says so, and is tried again', async () => {
    const keeper = of.keeper();
    keeper.open('a', null);
    keeper.edit({ text: '重要' });
    of.pass();
    await of.answer(0, full);
    expect(of.shown).toMatchObject({ text: '重要', saving: { kind: 'failed', answer: full } });
    expect(readDraft(of.drafts, 'a')?.text).toBe('重要');
    of.pass();
    await of.answer(1, { ok: true, value: { savedAt: 300 } });
    expect(of.shown?.saving).toEqual({ kind: 'saved', at: 300 });
    expect(draftSubjects(of.drafts)).toEqual([]);
  });

  it('comes back with the panel, unless the store knows something newer', () => {
    writeDraft(of.drafts, 'a', { text: '没存上的', tags: ['x'], at: 50 });
    of.keeper().open('a', { subject: 'a', text: '旧的', tags: [], savedAt: 40 });
    expect(of.shown).toMatchObject({ text: '没存上的', tags: ['x'], recovered: true });
    of.pass();
    expect(of.saves).toMatchObject([{ subject: 'a', text: '没存上的' }]);
    writeDraft(of.drafts, 'b', { text: '早就存了', tags: [], at: 50 });
    of.keeper().open('b', { subject: 'b', text: '更新的', tags: [], savedAt: 60 });
    expect(of.shown).toMatchObject({ text: '更新的', recovered: false });
    expect(draftSubjects(of.drafts)).toEqual(['a']);
  });

  it('a damaged draft is no draft, and all of them can be forgotten', () => {
    of.drafts.setItem('draft:a', '{"text":1');
    of.drafts.setItem('draft:b', '{"text":1}');
    of.drafts.setItem('other', 'stays');
    expect([readDraft(of.drafts, 'a'), readDraft(of.drafts, 'b')]).toEqual([null, null]);
    forgetDrafts(of.drafts);
    expect(of.drafts.getItem('other')).toBe('stays');
    expect(draftSubjects(of.drafts)).toEqual([]);
  });
});
