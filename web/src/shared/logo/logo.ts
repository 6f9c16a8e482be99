/** The mark: a road that leaves and comes home. */
import { html } from 'lit';

export const logo = html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <circle cx="16" cy="16" r="16" fill="#0e5a5c" />
  <path d="M7 22c3-8 6-12 9-12s6 4 9 12" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
  <path d="M12.2 17.4h7.6" stroke="#f0b873" stroke-width="2.6" stroke-linecap="round" />
</svg>`;
