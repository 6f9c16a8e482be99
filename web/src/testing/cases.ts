/** Cases for tests, whole but for what the test cares about. */
import type { Dossier, Summary, TranscriptMessage } from '../desk/door';
import { aMessage } from './messages';

export function aSummary(part: Partial<Summary> = {}): Summary {
  return {
    id: 1,
    conversation: 'c1',
    channel: 'web',
    reason: 'requested',
    priority: 'normal',
    state: 'open',
    owner: 'waiting',
    coordinator: null,
    language: 'en',
    excerpt: 'I need help',
    last_author: 'patient',
    waiting_since: '2026-11-25T01:00:00Z',
    changed_at: '2026-11-25T01:00:00Z',
    first_wrote_at: '2026-11-25T00:50:00Z',
    unread: 1,
    ...part,
  };
}

export function aDossier(part: Partial<Dossier> = {}): Dossier {
  return { ...aSummary(), profile: { language: 'en', name: null, details: {} }, messages: [], ...part };
}

export function aTranscriptMessage(part: Partial<TranscriptMessage> = {}): TranscriptMessage {
  return {
    ...aMessage(),
    coordinator: null,
    translation: null,
    meaning: null,
    state: 'sent',
    reason: null,
    attachments: [],
    reaction: null,
    taken_back: false,
    ...part,
  };
}
