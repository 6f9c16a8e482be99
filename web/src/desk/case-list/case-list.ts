import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../../styles/controls.styles';
import { clock } from '../../words/moments';
import type { Words } from '../../words/words';
import { badges, badgeStyles } from '../badges';
import type { Summary } from '../door';
import type { List } from '../state';
import { headingOf } from '../values';
import { isWaiting, waitingTime } from '../waiting';

/**
 * The cases that need a person, the most pressing first; or all conversations, the newest first.
 *
 * @fires list-chosen - with `cases` or `conversations` as `detail`.
 * @fires conversation-chosen - with the conversation's id as `detail`.
 */
@customElement('ayan-case-list')
export class CaseList extends LitElement {
  static override styles = [
    controls,
    badgeStyles,
    css`
      :host {
        display: block;
      }

      nav {
        display: flex;
        gap: 0.25rem;
        padding: 0.5rem;
      }

      nav button[aria-pressed='true'] {
        background: var(--accent-tint);
        font-weight: 600;
      }

      .none {
        margin: 0;
        padding: 0.5rem 1rem;
        color: var(--ink-quiet);
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li button {
        display: grid;
        gap: 0.375rem;
        inline-size: 100%;
        padding: 0.75rem 1rem;
        border: 0;
        border-block-start: 1px solid var(--line);
        border-inline-start: 4px solid transparent;
        border-radius: 0;
        background: transparent;
        color: var(--ink);
        text-align: start;
      }

      li button:focus-visible {
        outline-offset: -3px;
      }

      li button[aria-current='true'] {
        border-inline-start-color: var(--accent);
        background: var(--accent-tint);
      }

      .top {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        justify-content: space-between;
        font-weight: 600;
      }

      .heading {
        display: inline-block;
      }

      .heading::first-letter {
        text-transform: uppercase;
      }

      .time {
        color: var(--ink-quiet);
        font-size: 0.8125rem;
        font-weight: 400;
      }

      .excerpt {
        display: -webkit-box;
        overflow: hidden;
        color: var(--ink-quiet);
        font-size: 0.9375rem;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) shown: readonly Summary[] = [];
  @property() list: List = 'cases';
  /** The conversation that is being read. */
  @property() chosen: string | undefined;
  /** The present moment in milliseconds, so that waiting times grow. */
  @property({ type: Number }) now = Date.now();

  override render() {
    const { words, shown, list } = this;
    return html`<nav>
        ${this.tab('cases', words.say('cases-heading'))}
        ${this.tab('conversations', words.say('conversations-heading'))}
      </nav>
      ${
        shown.length === 0
          ? html`<p class="none">${words.say(list === 'cases' ? 'cases-none' : 'conversations-none')}</p>`
          : html`<ul>
              ${repeat(
                shown,
                ({ conversation }) => conversation,
                (each) => html`<li>${this.entry(each)}</li>`,
              )}
            </ul>`
      }`;
  }

  private tab(list: List, title: string) {
    return html`<button
      class="plain"
      type="button"
      aria-pressed=${list === this.list}
      @click=${() => this.tell('list-chosen', list)}
    >
      ${title}
    </button>`;
  }

  private entry(each: Summary) {
    const { words } = this;
    return html`<button
      type="button"
      aria-current=${each.conversation === this.chosen}
      @click=${() => this.tell('conversation-chosen', each.conversation)}
    >
      <span class="top">
        <span class="heading">${headingOf(each, words)}</span>
        <span class="time">${this.time(each)}</span>
      </span>
      <span class="excerpt" dir="auto">${each.excerpt}</span>
      ${badges(each, words)}
    </button>`;
  }

  private time(each: Summary): string {
    const { words, now } = this;
    return isWaiting(each)
      ? words.say('case-waits-since', { time: waitingTime(each.waiting_since, now, words) })
      : clock(each.changed_at, words.language);
  }

  private tell(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-case-list': CaseList;
  }
}
