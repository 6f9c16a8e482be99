import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversation } from '../../conversation/conversation';
import { shownText } from '../../conversation/message';
import { bubble } from '../../shared/bubble/bubble';
import '../../shared/composer/composer';
import { cardStyles } from '../../shared/cards/cards.styles';
import { controls } from '../../styles/controls.styles';
import { findLanguage } from '../../words/languages';
import type { Words } from '../../words/words';
import { messageStyles } from '../message/message.styles';
import { messageView, unsentView } from '../message/message';
import { chatStyles } from './chat.styles';

const SUGGESTIONS = ['clinic', 'price', 'visa', 'checkup', 'person'];
/** So near to its end (in pixels) the log still follows new messages. */
const NEAR = 120;

/**
 * The chat: what was said, what may be said, and the field to say it.
 *
 * @slot intro - stands above the first message.
 */
@customElement('ayan-chat')
export class Chat extends LitElement {
  static override styles = [controls, cardStyles, messageStyles, chatStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) conversation!: Conversation;
  @state() private isAtEnd = true;
  @query('.log') private log!: HTMLElement;
  private shownCount = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.conversation.addEventListener('change', this.change);
  }

  override disconnectedCallback(): void {
    this.conversation.removeEventListener('change', this.change);
    super.disconnectedCallback();
  }

  override render() {
    const { words, conversation } = this;
    return html`<section aria-label=${words.say('chat-label')}>
      <div
        class="log"
        role="log"
        aria-live="polite"
        aria-label=${words.say('chat-log-label')}
        tabindex="0"
        @scroll=${this.look}
      >
        <slot name="intro"></slot>
        ${this.greeting()} ${this.said()}
        ${repeat(
          conversation.unsent,
          ({ id }) => id,
          (unsent) =>
            unsentView(unsent, ownName(conversation.titleOf(unsent.text) ?? unsent.text), words, conversation),
        )}
        ${conversation.isTyping ? typing(words) : nothing}
      </div>
      ${this.isAtEnd ? nothing : this.newest()}
      <div class="foot">${this.status()} ${this.field()}</div>
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    const count = this.conversation.messages.length + this.conversation.unsent.length;
    if (count !== this.shownCount || changed.has('words')) {
      this.follow(this.shownCount === 0);
      this.shownCount = count;
    } else if (this.conversation.isTyping && this.isAtEnd) {
      this.follow(false);
    }
  }

  private greeting() {
    const { words, conversation } = this;
    if (!conversation.isLoaded) {
      return nothing;
    }
    return html`<div class="message bot greeting">
      <p class="author">${words.say('author-bot')}</p>
      <div class="said">${bubble(words.say('chat-greeting'), words.language.direction)}</div>
      ${
        conversation.isEmpty
          ? html`<div class="replies fresh" role="group" aria-label=${words.say('chat-suggestions-label')}>
              ${SUGGESTIONS.map((name) => this.suggestion(words.say(`suggestion-${name}`)))}
            </div>`
          : nothing
      }
    </div>`;
  }

  private suggestion(text: string) {
    return html`<button type="button" @click=${() => this.send(text)}>${text}</button>`;
  }

  private said() {
    const { messages } = this.conversation;
    const answered = messages.findLastIndex(({ author }) => author === 'patient');
    return repeat(
      messages,
      ({ position }) => position,
      (message, index) =>
        messageView(message, {
          words: this.words,
          text: ownName(shownText(message, messages)),
          isFresh: index > answered,
          choose: ({ payload }) => this.send(payload),
        }),
    );
  }

  private newest() {
    return html`<button class="newest" type="button" @click=${() => this.follow(true)}>
      ${this.words.say('chat-newest')}
    </button>`;
  }

  private status() {
    return html`<p class="status ${this.conversation.owner}" role="status">${this.statusWords()}</p>`;
  }

  private statusWords(): string {
    const { isConnected, owner } = this.conversation;
    if (!navigator.onLine) {
      return this.words.say('status-offline');
    }
    if (!isConnected) {
      return this.words.say('status-reconnecting');
    }
    if (owner === 'waiting') {
      return this.words.say('status-waiting');
    }
    return owner === 'coordinator' ? this.words.say('status-coordinator') : '';
  }

  private field() {
    const { words } = this;
    return html`<ayan-composer
        .label=${words.say('chat-input-label')}
        .placeholder=${words.say('chat-placeholder')}
        .sendLabel=${words.say('chat-send')}
        @written=${(event: CustomEvent<string>) => this.send(event.detail)}
      ></ayan-composer>
      <p class="notes"><strong>${words.say('page-emergency')}</strong> ${words.say('page-notice')}</p>`;
  }

  private send(text: string): void {
    this.isAtEnd = true;
    this.conversation.send(text);
  }

  /** Show what is new; of a long answer its beginning, with the question above it. */
  private follow(always: boolean): void {
    const { log } = this;
    if (!always && !this.isAtEnd) {
      return;
    }
    const question = [...log.querySelectorAll<HTMLElement>('.message.patient')].at(-1);
    const end = log.scrollHeight - log.clientHeight;
    log.scrollTop = always || !question ? end : Math.min(end, question.offsetTop - 8);
  }

  private look(): void {
    const { scrollHeight, clientHeight, scrollTop } = this.log;
    this.isAtEnd = scrollHeight - clientHeight - scrollTop < NEAR;
  }

  private readonly change = (): void => {
    this.requestUpdate();
  };
}

/** A choice of language is shown as that language's own name, never as the payload that says it. */
function ownName(text: string): string {
  const code = /^\/choose_language\{"language":"(\w+)"\}$/.exec(text)?.[1];
  return findLanguage(code)?.name ?? text;
}

function typing(words: Words) {
  return html`<div class="typing">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    <span class="unseen">${words.say('status-typing')}</span>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-chat': Chat;
  }
}
