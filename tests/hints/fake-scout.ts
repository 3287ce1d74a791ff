import { vi } from 'vitest';
import type { Extension } from '../../entrypoints/reader.content/extension';
import { startScout } from '../../entrypoints/reader.content/scout';
import type { Handed } from '../../entrypoints/reader.content/stages';
import type { PageMessage, TabMessage } from '../../utils/model/messages';
import { fakeClock } from './fake-page';

type Rest = Extract<PageMessage, { type: 'page.rest' }>;

/** A background that loads a reader which answers every message with its type, or refuses as `state` says. */
export function setUp() {
  const told: Rest[] = [];
  const state = { alive: true, paused: false, deaf: false, refuses: false };
  let handler: ((message: TabMessage) => Promise<unknown> | undefined) | null = null;
  const readers: Handed[] = [];
  const heard: string[] = [];
  const ended = vi.fn();
  const extension: Extension = {
    alive: () => state.alive,
    async send(message) {
      told.push(message as Rest);
      if (state.deaf) return undefined;
      if (!state.paused && !state.refuses && (message as Rest).none === null) load();
      return { paused: state.paused };
    },
    listen(handle) {
      handler = handle;
      return () => {
        handler = null;
      };
    },
  };
  const scout = startScout({ window: window as never, extension, clock: fakeClock });
  function load(): void {
    scout.begin((handed) => {
      readers.push(handed);
      handed.extension.listen((message) => {
        heard.push(message.type);
        return message.type === 'tab.show' ? Promise.resolve({ reading: 'read' }) : undefined;
      });
      return ended;
    });
  }
  const tell = (message: TabMessage) => handler?.(message);
  return { told, state, readers, heard, ended, scout, load, tell, listening: () => handler !== null };
}
