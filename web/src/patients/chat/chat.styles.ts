import { css } from 'lit';

export const chatStyles = css`
  :host {
    display: block;
    min-block-size: 0;
  }

  section {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  .log {
    position: relative;
    flex: 1;
    min-block-size: 0;
    padding: 1rem 1.25rem;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .log:focus-visible {
    outline-offset: -3px;
  }

  .newest {
    align-self: center;
    margin-block-start: -3.25rem;
    margin-block-end: 0.5rem;
    border-radius: 1.375rem;
    box-shadow: var(--shadow);
    z-index: 1;
  }

  .foot {
    padding: 0.5rem 1rem max(0.5rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }

  .status {
    margin: 0;
    color: var(--ink-quiet);
    font-size: 0.875rem;
  }

  .status:not(:empty) {
    padding: 0.125rem 0.5rem 0.5rem;
  }

  .status.coordinator {
    color: var(--person);
  }

  .notes {
    margin: 0.375rem 0.5rem 0;
    color: var(--ink-quiet);
    font-size: 0.8125rem;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .notes strong {
    color: var(--alarm);
    font-weight: 600;
  }

  @media (max-width: 55.99rem) {
    .log {
      padding: 0.75rem;
    }

    .foot {
      padding-inline: 0.5rem;
    }
  }
`;
