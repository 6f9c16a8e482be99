import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from '../../styles/controls.styles';
import type { Words } from '../../words/words';

/**
 * Leaves the conversation for a new one, once the patient has said yes to that.
 *
 * @fires anew - when the patient is sure.
 */
@customElement('ayan-anew')
export class Anew extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        max-inline-size: min(26rem, calc(100vw - 2rem));
        padding: 1.25rem;
        border: 0;
        border-radius: var(--radius);
        box-shadow: var(--shadow);
        color: var(--ink);
      }

      dialog::backdrop {
        background: rgb(23 41 43 / 45%);
      }

      dialog p {
        margin: 0 0 1rem;
      }

      form div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        justify-content: end;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    const { words } = this;
    return html`<button class="plain" type="button" @click=${() => this.dialog.showModal()}>
        ${words.say('chat-anew')}
      </button>
      <dialog aria-labelledby="question" @close=${this.answer}>
        <form method="dialog">
          <p id="question">${words.say('chat-anew-question')}</p>
          <div>
            <button value="cancel">${words.say('chat-anew-cancel')}</button>
            <button class="main" value="anew">${words.say('chat-anew-confirm')}</button>
          </div>
        </form>
      </dialog>`;
  }

  private answer(): void {
    const isSure = this.dialog.returnValue === 'anew';
    this.dialog.returnValue = '';
    if (isSure) {
      this.dispatchEvent(new Event('anew'));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-anew': Anew;
  }
}
