/** The desk's side of the gateway: what a coordinator may ask for. */
import type { Author, Button, Card, Message, Owner } from '../conversation/message';
import { ask } from '../shared/http';

export interface Coordinator {
  name: string;
  language: string;
}

/** One conversation in a list, with its newest case, if it ever had one. */
export interface Summary {
  /** Number of the case. */
  id: number | null;
  conversation: string;
  channel: string;
  reason: string | null;
  priority: 'urgent' | 'normal';
  state: 'open' | 'held' | 'closed' | null;
  owner: Owner;
  /** Name of the coordinator who holds the conversation. */
  coordinator: string | null;
  language: string | null;
  /** Beginning of the last words. */
  excerpt: string;
  last_author: Author | null;
  waiting_since: string;
  changed_at: string;
  first_wrote_at: string;
  /** The patient's messages since a coordinator's last word. */
  unread: number;
}

export interface Entity {
  entity: string;
  value: unknown;
}

/** Something that the patient sent beside words. */
export interface Attachment {
  id: number;
  kind: 'picture' | 'document' | 'voice' | 'video' | 'location';
  name: string | null;
  state: 'waiting' | 'kept' | 'refused';
  reason: string | null;
}

export interface TranscriptMessage extends Message {
  /** How far a message to the patient has come. */
  state: string;
  /** Why it could not be delivered. */
  reason: string | null;
  attachments: Attachment[];
  /** The emoji that the patient put to it. */
  reaction: string | null;
  taken_back: boolean;
  /** Name of the coordinator who wrote it. */
  coordinator: string | null;
  /** The bot's words in the coordinator's language, where that is another one. */
  translation: { text: string; buttons: Button[]; cards: Card[] } | null;
  /** What the bot took a patient's words to mean. */
  meaning: { intent: string | null; entities: Entity[] | null } | null;
}

export interface Profile {
  language: string | null;
  name: string | null;
  details: Record<string, unknown>;
}

/** One conversation whole. */
export interface Dossier extends Summary {
  profile: Profile;
  messages: TranscriptMessage[];
}

const AT = '/desk/api';
const post = <Answer = unknown>(path: string, body: unknown = {}) =>
  ask<Answer>(`${AT}/${path}`, { method: 'POST', body });

/** Each call rejects with `Refused` (401 when nobody is signed in, 409 when somebody was faster) or `Unreachable`. */
export const door = {
  events: `${AT}/events`,
  me: () => ask<Coordinator>(`${AT}/me`),
  chooseLanguage: (language: string) => post('me', { language }),
  signIn: (name: string, password: string) => post<Coordinator>('sign-in', { name, password }),
  signOut: () => post('sign-out'),
  cases: async () => (await ask<{ cases: Summary[] }>(`${AT}/cases`)).cases,
  conversations: async () => (await ask<{ conversations: Summary[] }>(`${AT}/conversations`)).conversations,
  dossier: (conversation: string) => ask<Dossier>(`${AT}/conversations/${encodeURIComponent(conversation)}`),
  take: (conversation: string) => post(`conversations/${encodeURIComponent(conversation)}/take`),
  giveBack: (id: number) => post(`cases/${id}/give-back`),
  close: (id: number) => post(`cases/${id}/close`),
  attachment: (id: number) => `${AT}/attachments/${id}`,
  sendAgain: (conversation: string, position: number) =>
    post(`conversations/${encodeURIComponent(conversation)}/messages/${position}/send-again`),
  answer: (id: number, text: string, message_id: string) => post(`cases/${id}/messages`, { text, message_id }),
};
