/** Details and entities in a coordinator's words: names for ids, and dates, sums and languages as one writes them. */
import { findLanguage } from '../words/languages';
import { days } from '../words/moments';
import type { Words } from '../words/words';

export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

const files = import.meta.glob<Record<string, string>>(
  '../../../data/*/names/{procedure,specialty,city,country,nationality,facility,package}.csv',
  { query: '?names', import: 'default' },
);
const FILE = /([^/]+)\.csv$/;
/** The kinds of things whose names the desk shows. */
const kinds = new Set(Object.keys(files).map((path) => FILE.exec(path)?.[1] ?? ''));
/** Details that are named after another kind. */
const KIND_OF: Readonly<Record<string, string>> = {
  second_nationality: 'nationality',
  examinations: 'procedure',
  home: 'city',
  apart: 'city',
  countries: 'country',
};

/** Fetch the names that the desk shows in this language. */
export async function loadNames(language: string): Promise<Names> {
  const load = async (kind: string) => [kind, await files[`../../../data/${language}/names/${kind}.csv`]?.()];
  return Object.fromEntries(await Promise.all([...kinds].map(load))) as Names;
}

/** The name of an intent, detail, entity or reason; its own id when the screen has no word for it. */
export function nameOf(family: 'intent' | 'detail' | 'reason', id: string, words: Words): string {
  return words.sayOr(`${family}-${id}`, id);
}

/** What a conversation is about: why a person was asked for, or else who wrote. */
export function headingOf({ reason }: { reason: string | null }, words: Words): string {
  return reason === null ? words.say('author-patient') : nameOf('reason', reason, words);
}

/** A value of a detail or entity, for reading. */
export function shownValue(detail: string, value: unknown, words: Words, names: Names): string {
  if (Array.isArray(value)) {
    return value.map((each) => shownValue(detail, each, words, names)).join(', ');
  }
  const kind = KIND_OF[detail] ?? detail;
  if (kinds.has(kind) && typeof value === 'string') {
    return names[kind]?.[value] ?? value;
  }
  return WRITERS[detail]?.(value, words) ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

const WRITERS: Readonly<Record<string, (value: unknown, words: Words) => string | undefined>> = {
  budget: (value, { language }) => (isSum(value) ? sum(value, language.locale) : undefined),
  date: (value, { language }) => (typeof value === 'string' ? days(value, language) : undefined),
  duration: (value, words) => {
    const count = typeof value === 'string' ? /^P(\d+)D$/.exec(value)?.[1] : undefined;
    return count === undefined ? undefined : words.say('value-days', { count: Number(count) });
  },
  language: (value) => (typeof value === 'string' ? findLanguage(value)?.name : undefined),
  spoken_language: (value) => (typeof value === 'string' ? findLanguage(value)?.name : undefined),
  person: (value, words) => {
    const told = typeof value === 'string' ? /^guide-([fm]?)-(\d+)$/.exec(value) : null;
    return told ? words.say('value-person', { sex: told[1] ?? '', age: Number(told[2]) }) : undefined;
  },
  patient: (value, words) => {
    const told = typeof value === 'string' ? /^([a-z]+)(?:-(\d+))?$/.exec(value) : null;
    const who = told ? words.say('value-patient', { who: told[1] ?? '' }) : undefined;
    return told?.[2] && who ? words.say('value-patient-aged', { who, age: Number(told[2]) }) : who;
  },
  visit: (value, words) => (value === 'follow-up' ? words.say('value-follow-up') : undefined),
  people: (value) => (typeof value === 'number' ? String(value) : undefined),
};

interface Sum {
  amount: number;
  currency: string | null;
}

function isSum(value: unknown): value is Sum {
  return typeof value === 'object' && value !== null && 'amount' in value && typeof value.amount === 'number';
}

function sum({ amount, currency }: Sum, locale: string): string {
  const options = { numberingSystem: 'latn', maximumFractionDigits: 0 };
  return currency
    ? new Intl.NumberFormat(locale, { ...options, style: 'currency', currency }).format(amount)
    : new Intl.NumberFormat(locale, options).format(amount);
}
