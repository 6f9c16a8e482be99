/** Buttons, fields and focus rings, the same on both screens. */
import { css } from 'lit';

export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--accent-deep);
    cursor: pointer;
    transition: background-color 0.15s;
  }

  button:hover:not(:disabled) {
    background: var(--accent-tint);
  }

  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  button.main {
    border-color: transparent;
    background: var(--accent);
    color: #fff;
    font-weight: 600;
  }

  button.main:hover:not(:disabled) {
    background: var(--accent-deep);
  }

  button.plain {
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
    border-color: transparent;
    background: transparent;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
