/** How long somebody waits, and in which order the cases stand. */
import type { Words } from '../words/words';
import type { Summary } from './door';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time since an ISO moment, in the coarsest unit that fits. */
export function waitingTime(since: string, now: number, words: Words): string {
  const passed = now - new Date(since).getTime();
  if (passed >= DAY) {
    return words.say('time-days', { count: Math.floor(passed / DAY) });
  }
  if (passed >= HOUR) {
    return words.say('time-hours', { count: Math.floor(passed / HOUR) });
  }
  return passed >= MINUTE ? words.say('time-minutes', { count: Math.floor(passed / MINUTE) }) : words.say('time-now');
}

/** Whether a patient waits for somebody to come. */
export function isWaiting({ state, owner }: Summary): boolean {
  return state === 'open' && owner === 'waiting';
}

/** Who waits for somebody stands first, the urgent before the others, and then the longest wait. */
export function inOrder(cases: readonly Summary[]): Summary[] {
  const rank = (one: Summary) => (isWaiting(one) ? 0 : 2) + (one.priority === 'urgent' ? 0 : 1);
  return [...cases].sort(
    (one, other) => rank(one) - rank(other) || one.waiting_since.localeCompare(other.waiting_since),
  );
}
