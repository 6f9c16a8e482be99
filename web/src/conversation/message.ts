/** A message as the gateway tells it, to patients and to coordinators. */

export interface Button {
  title: string;
  payload: string;
}

export interface Row {
  label: string;
  value: string;
}

export interface Card {
  kind: string;
  title: string;
  rows: Row[];
}

export type Author = 'patient' | 'bot' | 'coordinator' | 'system';
export type Owner = 'bot' | 'waiting' | 'coordinator';

export interface Message {
  /** Place in its conversation, from 1 on. */
  position: number;
  direction: 'in' | 'out';
  author: Author;
  text: string;
  buttons: Button[];
  cards: Card[];
  language: string | null;
  /** The id that the patient's page gave it. */
  message_id?: string | null;
  /** ISO 8601 moment. */
  created_at: string;
}

const LETTERS = /[\p{L}\p{N}]/u;
/** The place of a line in its list: "1. ", "• ". */
const PLACE_IN_LIST = /^\s*\d{1,2}[.)]\s/;

/**
 * The text without those lines whose every word a card below repeats (title, label or value).
 * The text alone tells everything; beside a card it need not say the same twice. The first line, which answers the question, stays.
 */
export function textBeside(text: string, cards: readonly Card[]): string {
  const told = cards
    .flatMap((card) => [card.title, ...card.rows.flatMap(({ label, value }) => [label, value])])
    .filter((words) => words.trim() !== '')
    .sort((one, other) => other.length - one.length);
  if (told.length === 0) {
    return text;
  }
  return text
    .split('\n')
    .filter(
      (line, place) =>
        place === 0 ||
        line.trim() === '' ||
        LETTERS.test(told.reduce((rest, words) => rest.replaceAll(words, ''), line.replace(PLACE_IN_LIST, ''))),
    )
    .join('\n')
    .trim();
}

/** What a patient is shown to have said: a button's title in place of the payload that it sent. */
export function shownText({ author, text, position }: Message, messages: readonly Message[]): string {
  if (author !== 'patient' || !text.startsWith('/')) {
    return text;
  }
  const before = messages.filter((message) => message.position < position);
  return titleOf(text, before) ?? text;
}

/** The title of the latest button with this payload. */
export function titleOf(payload: string, messages: readonly Message[]): string | undefined {
  return messages.flatMap(({ buttons }) => buttons).findLast((button) => button.payload === payload)?.title;
}
