import type { Steps } from '../model/entries/steps';
import type { Language } from '../model/settings';
import type { TaskKind } from '../model/task';
import { entryOf } from './entries';
import type { Store } from './store';

/** What the seller wrote for a kind of task in place of ours; null where she wrote nothing. */
export type OwnHelp = { steps: Steps | null; template: string | null };

export async function ownHelp(store: Store, kind: TaskKind, language: Language): Promise<OwnHelp> {
  const [steps, template] = await Promise.all([
    entryOf(store, 'steps', null, kind),
    entryOf(store, 'template', null, templateId(kind, language)),
  ]);
  return { steps: steps?.value ?? null, template: template?.value.text ?? null };
}

export function templateId(kind: TaskKind, language: Language): string {
  return `${kind}|${language}`;
}
