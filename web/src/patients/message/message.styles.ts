import { css } from 'lit';

export const messageStyles = css`
  .message {
    display: grid;
    justify-items: start;
    margin-block-end: 1rem;
  }

  .author {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0 0.25rem 0.125rem;
    color: var(--ink-quiet);
    font-size: 0.8125rem;
  }

  .said {
    min-inline-size: 0;
    max-inline-size: min(36rem, 92%);
  }

  .bubble {
    inline-size: fit-content;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-start-start-radius: 0.25rem;
    background: var(--surface);
    overflow-wrap: anywhere;
  }

  .bubble .words {
    white-space: pre-wrap;
  }

  .bubble a {
    color: inherit;
  }

  .patient {
    justify-items: end;
  }

  .patient .bubble {
    margin-inline-start: auto;
    border-color: transparent;
    border-radius: var(--radius);
    border-end-end-radius: 0.25rem;
    background: var(--accent);
    color: #fff;
  }

  .patient .author {
    font-size: 0.75rem;
  }

  .coordinator .author {
    color: var(--person);
    font-weight: 600;
  }

  .coordinator .author :is(.note, time) {
    font-weight: 400;
  }

  .person {
    inline-size: 1rem;
    block-size: 1rem;
  }

  .coordinator .bubble {
    border-color: var(--person-line);
    background: var(--person-tint);
  }

  .system {
    justify-items: center;
    text-align: center;
  }

  .system .bubble {
    border: 0;
    border-radius: var(--radius-small);
    background: transparent;
    color: var(--ink-quiet);
    font-size: 0.9375rem;
  }

  .unsent .bubble {
    max-inline-size: min(36rem, 92%);
    opacity: 0.7;
  }

  .state {
    margin: 0.125rem 0.25rem 0;
    color: var(--ink-quiet);
    font-size: 0.8125rem;
  }

  .refused {
    color: var(--alarm);
  }

  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .replies button {
    border-radius: 1.375rem;
    text-align: start;
  }

  .replies:not(.fresh) button {
    min-block-size: 2.25rem;
    background: transparent;
    color: var(--ink-quiet);
    font-size: 0.875rem;
  }

  .replies.fresh button {
    border-color: var(--accent);
    font-weight: 500;
  }

  .typing {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--ink-quiet);
    font-size: 0.875rem;
  }

  .dots {
    display: inline-flex;
    gap: 0.25rem;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .dots i {
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border-radius: 50%;
    background: var(--ink-quiet);
    animation: breathe 1.2s infinite ease-in-out;
  }

  .dots i:nth-child(2) {
    animation-delay: 0.2s;
  }

  .dots i:nth-child(3) {
    animation-delay: 0.4s;
  }

  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.25;
    }

    30% {
      opacity: 1;
    }
  }
`;
