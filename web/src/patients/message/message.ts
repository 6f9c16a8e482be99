/** How the patients' page shows one message: who, what, in which language, and what may be answered with a tap. */
import { html, nothing, type TemplateResult } from 'lit';
import { textBeside, type Button, type Message } from '../../conversation/message';
import type { Unsent } from '../../conversation/outbox';
import { cards } from '../../shared/cards/cards';
import { bubble } from '../../shared/bubble/bubble';
import { richText } from '../../shared/rich-text/rich-text';
import { clock } from '../../words/moments';
import { directionOf, findLanguage } from '../../words/languages';
import type { Words } from '../../words/words';

export interface MessageContext {
  words: Words;
  /** What the message says on screen, where that differs from its text. */
  text: string;
  /** Whether the patient has not answered yet: its buttons stand out. */
  isFresh: boolean;
  choose: (button: Button) => void;
}

/** A message that the gateway has. */
export function messageView(message: Message, context: MessageContext): TemplateResult {
  const { author, position, created_at } = message;
  const { words } = context;
  return html`<div class="message ${author}" data-position=${position}>
    <p class="author">
      ${author === 'coordinator' ? personMark : nothing}${words.say(`author-${author}`)}
      ${author === 'coordinator' ? html`<span class="note">${words.say('author-coordinator-note')}</span>` : nothing}
      <time datetime=${created_at}>${clock(created_at, words.language)}</time>
    </p>
    ${body(message, context.text)} ${replies(message, context)}
  </div>`;
}

/** Words of the patient that the gateway does not have yet. */
export function unsentView(
  { id, refused }: Unsent,
  text: string,
  words: Words,
  act: { retry: (id: string) => void; remove: (id: string) => void },
): TemplateResult {
  const state =
    refused === undefined
      ? html`<p class="state">${words.say('unsent-waiting')}</p>`
      : html`<p class="state refused">${words.say(refused === 'too-long' ? 'unsent-too-long' : 'unsent-refused')}</p>
          <p class="state">
            <button class="plain" @click=${() => act.retry(id)}>${words.say('unsent-retry')}</button>
            <button class="plain" @click=${() => act.remove(id)}>${words.say('unsent-remove')}</button>
          </p>`;
  return html`<div class="message patient unsent" data-unsent=${id}>${bubble(text, 'auto')} ${state}</div>`;
}

const personMark = html`<svg class="person" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <circle cx="10" cy="6.5" r="3.5" fill="currentColor" />
  <path d="M3 18c0-4 3-6.5 7-6.5s7 2.5 7 6.5z" fill="currentColor" />
</svg>`;

function body(message: Message, text: string): TemplateResult {
  const beside = textBeside(text, message.cards);
  const isPatient = message.author === 'patient';
  // A patient may write any language, and several in one message: the text itself tells its direction.
  const direction = isPatient || message.author === 'coordinator' ? 'auto' : directionOf(message.language);
  const language = findLanguage(message.language)?.code;
  return html`<div class="said" lang=${language ?? nothing} dir=${direction}>
    ${beside === '' ? nothing : bubble(isPatient ? beside : richText(beside), direction)}
    ${cards(message.cards, beside === text.trim())}
  </div>`;
}

function replies(message: Message, { words, isFresh, choose }: MessageContext): TemplateResult | typeof nothing {
  if (message.buttons.length === 0) {
    return nothing;
  }
  const label = words.say('chat-replies-label');
  return html`<div class="replies ${isFresh ? 'fresh' : ''}" role="group" aria-label=${label}>
    ${message.buttons.map(
      (button) => html`<button type="button" @click=${() => choose(button)}><bdi>${button.title}</bdi></button>`,
    )}
  </div>`;
}
