/** Messages for tests, whole but for what the test cares about. */
import type { Message } from '../conversation/message';

export function aMessage(part: Partial<Message> = {}): Message {
  return {
    position: 1,
    direction: 'in',
    author: 'patient',
    text: 'hello',
    buttons: [],
    cards: [],
    language: 'en',
    created_at: '2026-11-25T02:00:00Z',
    ...part,
  };
}
