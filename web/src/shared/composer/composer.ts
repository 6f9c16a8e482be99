import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controls } from '../../styles/controls.styles';
import { composerStyles } from './composer.styles';

/**
 * The field in which a message is written. Enter sends, Shift and Enter begin a new line.
 *
 * @fires written - with the words as `detail`.
 */
@customElement('ayan-composer')
export class Composer extends LitElement {
  static override styles = [controls, composerStyles];

  @property() label = '';
  @property() placeholder = '';
  @property({ attribute: 'send-label' }) sendLabel = '';
  @state() private isBlank = true;
  @query('textarea') private field!: HTMLTextAreaElement;

  override render() {
    return html`<form @submit=${this.submit}>
      <textarea
        rows="1"
        dir=${this.isBlank ? nothing : 'auto'}
        enterkeyhint="send"
        autocomplete="off"
        aria-label=${this.label}
        placeholder=${this.placeholder}
        @input=${this.look}
        @keydown=${this.press}
      ></textarea>
      <button class="main" type="submit" aria-label=${this.sendLabel} title=${this.sendLabel} ?disabled=${this.isBlank}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M4 12h14M12 5l7 7-7 7" fill="none" stroke="currentColor" stroke-width="2.4" />
        </svg>
      </button>
    </form>`;
  }

  override focus(): void {
    this.field.focus();
  }

  private look(): void {
    this.isBlank = this.field.value.trim() === '';
  }

  private press(event: KeyboardEvent): void {
    // While Chinese is being composed, Enter chooses a character.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      this.submit(event);
    }
  }

  private submit(event: Event): void {
    event.preventDefault();
    const detail = this.field.value.trim();
    if (detail !== '') {
      this.field.value = '';
      this.look();
      this.dispatchEvent(new CustomEvent('written', { detail, bubbles: true, composed: true }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-composer': Composer;
  }
}
