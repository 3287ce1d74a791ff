import type { Clock } from './clock';
import type { Extension } from './extension';

/** What the reader gets from the script that waited for it. `unseen`: since when rows may have come unseen, or null. */
export type Handed = { extension: Extension; clock: Clock; unseen: number | null };

/** Starts the reader with what was handed over; returns what ends it. */
export type StartReader = (handed: Handed) => () => void;

const KEY = Symbol.for('renhuo.begin');
type World = { [KEY]?: (start: StartReader) => void };

/** Leaves in this isolated world, out of the page's reach, how the reader is begun once it is loaded. */
export function leaveBegin(world: object, begin: (start: StartReader) => void): void {
  (world as World)[KEY] = begin;
}

/** Begins the reader where a script of ours waits for it; a frame that has none (it went elsewhere) stays unread. */
export function beginReader(world: object, start: StartReader): void {
  (world as World)[KEY]?.(start);
}
