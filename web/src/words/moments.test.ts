import { describe, expect, test } from 'vitest';
import { clock, days } from './moments';

const english = { code: 'xx', name: 'Xx', direction: 'ltr', locale: 'en-GB' } as const;

describe('moments', () => {
  test('a moment of today shows its time only, an older one its day too', () => {
    const now = new Date();
    expect(clock(now.toISOString(), english)).toMatch(/^\d\d:\d\d$/);
    expect(clock('2020-02-03T12:00:00Z', english)).toMatch(/^0?3\/0?2, \d\d:\d\d$/);
  });

  test('what is no moment shows nothing', () => {
    expect(clock('soon', english)).toBe('');
  });

  test('a day and an interval are written out', () => {
    expect(days('2026-12-10', english)).toBe('10 Dec 2026');
    expect(days('2026-12-10/2026-12-20', english)).toMatch(/^10\s?–\s?20 Dec 2026$/);
  });

  test('a language that the browser does not know gets the plain form, an odd value stays', () => {
    expect(days('2026-12-10', { ...english, locale: 'zxx' })).toBe('2026-12-10');
    expect(days('in spring', english)).toBe('in spring');
  });
});
