import { browser } from 'wxt/browser';
import type { AnswerOf, Done, OwnMessage } from '../model/messages';

/**
 * Sends one of our own pages' messages to the background and waits for its answer. Never rejects: where
 * the background can't be reached the answer is `internal` with the browser's own words in `detail`.
 */
export async function ask<M extends OwnMessage>(message: M): Promise<Done<AnswerOf<M>>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (isDone<AnswerOf<M>>(answer)) return answer;
    return { ok: false, why: 'internal', detail: 'no answer' };
  } catch (error) {
    return { ok: false, why: 'internal', detail: String(error) };
  }
}

function isDone<T>(answer: unknown): answer is Done<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
