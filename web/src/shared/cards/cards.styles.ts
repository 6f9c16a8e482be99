import { css } from 'lit';

export const cardStyles = css`
  .cards {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .card {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
    overflow: hidden;
  }

  .card :is(h3, summary) {
    margin: 0;
    padding: 0.5rem 0.875rem;
    background: var(--accent-tint);
    color: var(--accent-deep);
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .card summary {
    cursor: pointer;
  }

  .card summary:focus-visible {
    outline-offset: -3px;
  }

  .card dl {
    margin: 0;
    padding: 0.25rem 0.875rem;
  }

  .card dl > div {
    display: grid;
    grid-template-columns: minmax(6rem, 2fr) 5fr;
    gap: 0.75rem;
    padding-block: 0.375rem;
    font-size: 0.9375rem;
  }

  .card dl > div + div {
    border-block-start: 1px solid var(--line);
  }

  .card dt {
    color: var(--ink-quiet);
  }

  .card dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .card .call {
    font-size: 1.125rem;
    font-weight: 600;
  }

  .card[data-kind='contacts'] :is(h3, summary) {
    background: var(--alarm-tint);
    color: var(--alarm);
  }
`;
