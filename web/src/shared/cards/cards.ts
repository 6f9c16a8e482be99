/** Facts in their structured form: a card with a title and rows of label and value. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../conversation/message';
import { richText, telephone } from '../rich-text/rich-text';

/** Short numbers such as 119, which only in a card of contacts are sure to be telephones. */
const NUMBER = /^\+?[\d][\d\s-]{1,17}$/;

/** The cards of a message. Several that only repeat the text above them are folded to their titles. */
export function cards(all: readonly Card[], isRepeating = false): TemplateResult | typeof nothing {
  if (all.length === 0) {
    return nothing;
  }
  const isFolded = isRepeating && all.length > 1;
  return html`<div class="cards">${all.map((card) => (isFolded ? folded(card) : open(card)))}</div>`;
}

function open(card: Card): TemplateResult {
  return html`<section class="card" data-kind=${card.kind}>
    <h3><bdi>${card.title}</bdi></h3>
    ${rows(card)}
  </section>`;
}

function folded(card: Card): TemplateResult {
  return html`<details class="card" data-kind=${card.kind}>
    <summary><bdi>${card.title}</bdi></summary>
    ${rows(card)}
  </details>`;
}

function rows({ kind, rows }: Card): TemplateResult {
  return html`<dl>
    ${rows.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd><bdi>${shownValue(kind, value)}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function shownValue(kind: string, value: string) {
  if (kind === 'contacts' && NUMBER.test(value)) {
    return html`<a class="call" href=${telephone(value)}>${value}</a>`;
  }
  return richText(value);
}
