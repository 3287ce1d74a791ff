import type { OwnMessage } from '../../utils/model/messages';

/** What a section may do: ask the background, and have it said where that was refused. */
export type Send = (message: OwnMessage) => Promise<boolean>;
