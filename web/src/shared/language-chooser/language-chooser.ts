import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../../styles/controls.styles';
import { languages } from '../../words/languages';

/**
 * Lets a person choose the language, each called by its own name.
 *
 * @fires language-chosen - with the code as `detail`, when another language was picked.
 */
@customElement('ayan-language-chooser')
export class LanguageChooser extends LitElement {
  static override styles = [
    controls,
    css`
      select {
        min-block-size: 2.75rem;
        max-inline-size: 11rem;
        padding-inline: 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius-small);
        background: var(--surface);
      }
    `,
  ];

  /** The code of the language in use. */
  @property() chosen = '';
  /** The word "language", for those who hear the page. */
  @property() label = '';

  override render() {
    return html`<label>
      <span class="unseen">${this.label}</span>
      <select @change=${this.choose}>
        ${languages.map(
          ({ code, name }) =>
            html`<option value=${code} lang=${code} ?selected=${code === this.chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private choose(event: Event): void {
    const detail = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new CustomEvent('language-chosen', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-language-chooser': LanguageChooser;
  }
}
