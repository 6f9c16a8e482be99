/** Somebody's words in their frame. */
import { html, nothing, type TemplateResult } from 'lit';

type Said = string | readonly (string | TemplateResult)[];

/** `language` is the code of the words' language, where it is another one than what stands around them. */
export function bubble(said: Said, direction: 'ltr' | 'rtl' | 'auto', language?: string): TemplateResult {
  // Line breaks are kept inside the span only, so that the template's own are not.
  return html`<div class="bubble" dir=${direction} lang=${language ?? nothing}>
    <span class="words">${said}</span>
  </div>`;
}
