/** The whole conversation as a coordinator reads it: the original words, the bot's in one's own language, what was understood. */
import { html, nothing, type TemplateResult } from 'lit';
import { shownText } from '../../conversation/message';
import { bubble } from '../../shared/bubble/bubble';
import { richText } from '../../shared/rich-text/rich-text';
import { directionOf, findLanguage } from '../../words/languages';
import { clock } from '../../words/moments';
import type { Words } from '../../words/words';
import { door, type Attachment, type TranscriptMessage } from '../door';
import { nameOf, shownValue, type Names } from '../values';

export interface Reader {
  words: Words;
  names: Names;
}

export function transcriptView(messages: readonly TranscriptMessage[], reader: Reader): TemplateResult[] {
  return messages.map((message) => entry(message, shownText(message, messages), reader));
}

function entry(message: TranscriptMessage, text: string, reader: Reader): TemplateResult {
  const { words } = reader;
  const { author, created_at, translation, coordinator } = message;
  // The text alone tells everything that the cards do.
  return html`<div class="message ${author}" data-position=${message.position}>
    <p class="author">
      ${words.say(`author-${author}`)} ${coordinator === null ? nothing : html`<bdi>${coordinator}</bdi>`}
      <time datetime=${created_at}>${clock(created_at, words.language)}</time>
    </p>
    <div class="said">
      ${bubble(author === 'patient' ? text : richText(text), 'auto', findLanguage(message.language)?.code)}
      ${choices(message)} ${message.attachments.map((one) => attached(one, words))} ${aside(message, words)}
      ${translation ? translated(translation.text, words) : nothing} ${meant(message, reader)} ${sent(message, words)}
    </div>
  </div>`;
}

function attached({ id, kind, name, state, reason }: Attachment, words: Words): TemplateResult {
  const label = html`${words.say(`attachment-${kind}`)} <bdi>${name ?? ''}</bdi>`;
  if (kind === 'location') {
    return html`<p class="aside">${label}</p>`;
  }
  const notes = {
    waiting: words.say('attachment-waiting'),
    refused: words.say('attachment-refused', { reason: reason ?? '' }),
  };
  return state === 'kept'
    ? html`<p class="aside"><a href=${door.attachment(id)} download>${label}</a></p>`
    : html`<p class="aside">${label} · ${notes[state]}</p>`;
}

function aside({ reaction, taken_back }: TranscriptMessage, words: Words): TemplateResult {
  return html`${taken_back ? html`<p class="aside">${words.say('taken-back-label')}</p>` : nothing}
  ${reaction === null ? nothing : html`<p class="aside">${words.say('reaction-label', { emoji: reaction })}</p>`}`;
}

/** How far a message has come; the button is heard by whoever shows the transcript. */
function sent(
  { direction, state, reason, position }: TranscriptMessage,
  words: Words,
): TemplateResult | typeof nothing {
  if (direction === 'in') {
    return nothing;
  }
  if (state !== 'failed') {
    return html`<p class="aside">${words.say(`sent-state-${state}`)}</p>`;
  }
  const again = (event: Event) =>
    event.target?.dispatchEvent(new CustomEvent('send-again', { detail: position, bubbles: true, composed: true }));
  return html`<p class="aside undelivered" role="alert">${words.say('undelivered-label', { reason: reason ?? '' })}</p>
    <button type="button" @click=${again}>${words.say('undelivered-again')}</button>`;
}

function choices({ buttons }: TranscriptMessage): TemplateResult | typeof nothing {
  return buttons.length === 0
    ? nothing
    : html`<p class="choices">${buttons.map(({ title }) => html`<bdi class="choice">${title}</bdi>`)}</p>`;
}

function translated(translation: string, words: Words): TemplateResult {
  const { code } = words.language;
  return html`<div class="aside">
    <p class="label">${words.say('translation-label')}</p>
    <div class="translation" lang=${code} dir=${directionOf(code)}>${richText(translation)}</div>
  </div>`;
}

function meant({ meaning }: TranscriptMessage, { words, names }: Reader): TemplateResult | typeof nothing {
  if (!meaning?.intent) {
    return nothing;
  }
  return html`<p class="aside meaning">
    <span class="label">${words.say('meaning-label')}</span>
    <span class="badge">${nameOf('intent', meaning.intent, words)}</span>
    ${(meaning.entities ?? []).map(
      ({ entity, value }) =>
        html`<span class="badge"
          >${nameOf('detail', entity, words)}: <bdi>${shownValue(entity, value, words, names)}</bdi></span
        >`,
    )}
  </p>`;
}
