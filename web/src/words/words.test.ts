import { describe, expect, test } from 'vitest';
import { chooseLanguage, directionOf, languages } from './languages';
import { loadWords, Words } from './words';

const latin = { code: 'xx', name: 'Xx', direction: 'ltr', locale: 'en' } as const;

describe('words', () => {
  test('a value is put into its place, and counted by the rules of the language', () => {
    const words = new Words(latin, 'days = { $count ->\n    [one] one day\n   *[other] { $count } days\n}\n');
    expect(words.say('days', { count: 1 })).toBe('one day');
    expect(words.say('days', { count: 5 })).toBe('5 days');
  });

  test('right-to-left text isolates a foreign name, left-to-right text is left clean', () => {
    const source = 'held = by { $name }\n';
    expect(new Words(latin, source).say('held', { name: 'Ann' })).toBe('by Ann');
    expect(new Words({ ...latin, direction: 'rtl' }, source).say('held', { name: 'Ann' })).toBe('by \u2068Ann\u2069');
  });

  test('a key without words shows itself', () => {
    expect(new Words(latin, '').say('nothing-here')).toBe('nothing-here');
    expect(new Words(latin, '').sayOr('nothing-here', 'x')).toBe('x');
  });

  test('every language brings its own title', async () => {
    const titles = await Promise.all(
      languages.map(async (each) => (await loadWords('widget', each)).say('page-title')),
    );
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles).size).toBe(languages.length);
  });
});

describe('choosing a language', () => {
  test('the first wish that we speak wins, whatever its region', () => {
    const [first, second] = languages;
    expect(chooseLanguage([null, 'xx-XX', `${second?.code ?? ''}-ZZ`, first?.code]).code).toBe(second?.code);
  });

  test('no wish that we speak gives the first language', () => {
    expect(chooseLanguage(['xx', undefined])).toBe(languages[0]);
  });

  test('text of an unknown language finds its own direction', () => {
    expect(directionOf('xx')).toBe('auto');
    expect(directionOf(null)).toBe('auto');
  });
});
