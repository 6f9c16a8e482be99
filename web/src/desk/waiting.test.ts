import { describe, expect, test } from 'vitest';
import { aSummary } from '../testing/cases';
import { Words } from '../words/words';
import { inOrder, waitingTime } from './waiting';

const english = { code: 'xx', name: 'Xx', direction: 'ltr', locale: 'en' } as const;
const words = new Words(
  english,
  'time-now = now\ntime-minutes = { $count } min\ntime-hours = { $count } h\ntime-days = { $count } d\n',
);
const now = Date.parse('2026-11-25T12:00:00Z');

describe('waiting', () => {
  test.each([
    ['2026-11-25T11:59:40Z', 'now'],
    ['2026-11-25T11:45:00Z', '15 min'],
    ['2026-11-25T09:10:00Z', '2 h'],
    ['2026-11-22T11:00:00Z', '3 d'],
  ])('since %s is %s', (since, expected) => {
    expect(waitingTime(since, now, words)).toBe(expected);
  });

  test('who waits stands before who is cared for, then the urgent, then who waits longest', () => {
    const cases = [
      aSummary({ id: 1, state: 'held', owner: 'coordinator', priority: 'urgent' }),
      aSummary({ id: 2, waiting_since: '2026-11-25T02:00:00Z' }),
      aSummary({ id: 3, waiting_since: '2026-11-25T01:00:00Z' }),
      aSummary({ id: 4, priority: 'urgent', waiting_since: '2026-11-25T03:00:00Z' }),
    ];
    expect(inOrder(cases).map(({ id }) => id)).toEqual([4, 3, 2, 1]);
  });
});
