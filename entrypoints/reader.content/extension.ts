import type { PageMessage, TabMessage } from '../../utils/model/messages';

type Runtime = {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(run: OnMessage): void; removeListener(run: OnMessage): void };
};
type OnMessage = (
  message: unknown,
  sender: { id?: string },
  answer: (value: unknown) => void,
) => boolean | undefined;

/** The little of the extension API a script in a page needs; without the polyfill, which would weigh more than it. */
export type Extension<Message = TabMessage> = {
  /** False once the extension was updated, reloaded or removed under this page. */
  alive(): boolean;
  /** The background's answer; undefined where there was none. */
  send(message: PageMessage): Promise<unknown>;
  /** `handle` returns a promise where it answers, undefined where another frame should. */
  listen(handle: (message: Message) => Promise<unknown> | undefined): () => void;
};

const TAB = ['tab.look', 'tab.show', 'tab.stop'];

/**
 * Firefox's `browser` and Chrome's `chrome` both return promises. Null outside an extension. `types`: the messages
 * heard; other scripts in the same page hear others.
 */
export function extensionOf<Message = TabMessage>(world: object, types = TAB): Extension<Message> | null {
  const apis = world as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = apis.browser?.runtime ?? apis.chrome?.runtime;
  if (!runtime?.id) return null;
  const alive = () => {
    try {
      return Boolean(runtime.id);
    } catch {
      return false;
    }
  };
  return {
    alive,
    async send(message) {
      if (!alive()) return undefined;
      try {
        return await runtime.sendMessage(message);
      } catch {
        // No background to hear it, or our extension is gone: the caller looks at `alive`.
        return undefined;
      }
    },
    listen(handle) {
      const run: OnMessage = (message, sender, answer) => {
        if (sender.id !== runtime.id || !types.includes(typeOf(message))) return undefined;
        const answering = handle(message as Message);
        if (!answering) return undefined;
        answering.then(answer, () => answer(null));
        return true;
      };
      runtime.onMessage.addListener(run);
      return () => {
        if (alive()) runtime.onMessage.removeListener(run);
      };
    },
  };
}

function typeOf(message: unknown): string {
  return String((message as { type?: unknown } | null)?.type);
}
