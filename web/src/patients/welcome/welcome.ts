import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Words } from '../../words/words';

const POINTS = ['clinics', 'prices', 'visa', 'plan', 'person'];

/** What Ayan is and does, in a few lines. */
@customElement('ayan-welcome')
export class Welcome extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    h1 {
      margin: 0 0 0.75rem;
      font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.5rem);
      font-weight: 650;
      line-height: 1.25;
      text-wrap: balance;
    }

    p {
      margin: 0 0 1.25rem;
      color: var(--ink-quiet);
      font-size: 1.0625rem;
      text-wrap: pretty;
    }

    ul {
      display: grid;
      gap: 0.625rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.625rem;
    }

    li::before {
      content: '';
      inline-size: 0.5rem;
      block-size: 0.5rem;
      margin-block-start: 0.5rem;
      border-radius: 50%;
      background: var(--accent);
    }

    li:last-child::before {
      background: var(--person);
    }

    @media (max-width: 55.99rem) {
      h1 {
        margin-block-end: 0.375rem;
        font-size: 1.375rem;
      }

      p {
        margin-block-end: 0;
        font-size: 0.9375rem;
      }

      ul {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) words!: Words;

  override render() {
    return html`<h1>${this.words.say('page-headline')}</h1>
      <p>${this.words.say('page-lead')}</p>
      <ul>
        ${POINTS.map((point) => html`<li>${this.words.say(`page-point-${point}`)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-welcome': Welcome;
  }
}
