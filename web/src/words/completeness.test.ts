/** Every language says everything that the screens show, with the same values, and nothing that no screen shows. */
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { languages } from './languages';

const files = import.meta.glob<string>('../../../data/*/screens/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>(['../**/*.ts', '../../build/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const screens = ['widget', 'desk'] as const;
// Said by a key that is put together: `intent-${name}`.
const families = [
  'intent-',
  'detail-',
  'reason-',
  'state-',
  'priority-',
  'author-',
  'suggestion-',
  'page-point-',
  'attachment-',
  'sent-state-',
];

function source(code: string, screen: string): string {
  return files[`../../../data/${code}/screens/${screen}.ftl`] ?? '';
}

function messages(text: string): Map<string, string> {
  return new Map(new FluentResource(text).body.map(({ id, value }) => [id, JSON.stringify(value)]));
}

function variables(pattern: string): string[] {
  return [...new Set([...pattern.matchAll(/"type":"var","name":"(\w+)"/g)].map((match) => match[1] ?? ''))].sort();
}

const everyKey = (screen: string) => [
  ...new Set(languages.flatMap(({ code }) => [...messages(source(code, screen)).keys()])),
];

describe.each(screens)('%s.ftl', (screen) => {
  test.each(languages.map(({ code }) => code))('%s has every message, none of them broken', (code) => {
    const text = source(code, screen);
    const own = messages(text);
    expect(everyKey(screen).filter((key) => !own.has(key))).toEqual([]);
    const begun = [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]);
    expect(begun).toEqual([...own.keys()]);
  });

  test.each(everyKey(screen))('%s takes the same values in every language', (key) => {
    const taken = languages.map(({ code }) => variables(messages(source(code, screen)).get(key) ?? ''));
    expect(new Set(taken.map(String)).size).toBe(1);
  });
});

describe('keys', () => {
  const code = Object.values(sources).join('\n');
  const known = new Set(screens.flatMap(everyKey));

  test('each key that the code says exists', () => {
    const said = [...code.matchAll(/\bsay\(\s*'([a-z0-9_-]+)'/g)].map((match) => match[1] ?? '');
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });

  test('each key that exists is said somewhere', () => {
    const unsaid = [...known].filter((key) => !code.includes(`'${key}'`));
    expect(unsaid.filter((key) => !families.some((family) => key.startsWith(family)))).toEqual([]);
  });
});
