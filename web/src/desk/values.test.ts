import { describe, expect, test } from 'vitest';
import { languages } from '../words/languages';
import { loadWords, Words } from '../words/words';
import { loadNames, nameOf, shownValue } from './values';

const english = { code: 'xx', name: 'Xx', direction: 'ltr', locale: 'en-GB' } as const;
const words = new Words(
  english,
  [
    'value-days = { $count } days',
    'value-person = { $sex ->',
    '    [f] woman, { $age }',
    '   *[other] { $age }',
    '}',
    'value-patient = { $who ->',
    '    [mother] mother',
    '   *[other] relative',
    '}',
    'value-patient-aged = { $who }, { $age }',
    'intent-ask_visa = visa',
  ].join('\n'),
);
const names = { city: { seoul: 'Seoul' }, nationality: { MN: 'Mongolian' } };
const shown = (detail: string, value: unknown) => shownValue(detail, value, words, names);

describe('values in words', () => {
  test('an id of the catalog shows its name, an unknown one itself', () => {
    expect(shown('city', 'seoul')).toBe('Seoul');
    expect(shown('city', 'atlantis')).toBe('atlantis');
    expect(shown('second_nationality', 'MN')).toBe('Mongolian');
  });

  test('a sum shows its currency when it is known', () => {
    expect(shown('budget', { amount: 5000, currency: 'USD' })).toBe('US$5,000');
    expect(shown('budget', { amount: 5000, currency: null })).toBe('5,000');
  });

  test('dates, durations, people and languages are written out', () => {
    expect(shown('date', '2026-12-10')).toBe('10 Dec 2026');
    expect(shown('duration', 'P10D')).toBe('10 days');
    expect(shown('duration', 'P1M')).toBe('P1M');
    expect(shown('people', 2)).toBe('2');
    expect(shown('person', 'guide-f-52')).toBe('woman, 52');
    expect(shown('person', 'guide--52')).toBe('52');
    expect(shown('patient', 'mother')).toBe('mother');
    expect(shown('patient', 'mother-67')).toBe('mother, 67');
    expect(shown('home', 'seoul')).toBe('Seoul');
    const [first] = languages;
    expect(shown('language', first?.code)).toBe(first?.name);
  });

  test('several values stand in a row, an odd one is shown as it is', () => {
    expect(shown('city', ['seoul', 'busan'])).toBe('Seoul, busan');
    expect(shown('budget', 'plenty')).toBe('plenty');
  });

  test('an intent without words shows its id', () => {
    expect(nameOf('intent', 'ask_visa', words)).toBe('visa');
    expect(nameOf('intent', 'ask_weather', words)).toBe('ask_weather');
  });

  test.each(languages.map(({ code }) => code))('%s names cities and treatments', async (code) => {
    const own = await loadNames(code);
    expect(Object.keys(own.city ?? {}).length).toBeGreaterThan(10);
    expect(own.procedure?.['dental-implant']).toBeTruthy();
  });

  test.each(languages)('$code counts days by its own rules', async (language) => {
    const own = await loadWords('desk', language);
    expect(shownValue('duration', 'P7D', own, {})).toMatch(/\p{Nd}/u);
  });
});
