import { css } from 'lit';

export const transcriptStyles = css`
  .said {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
  }

  /* On the desk the patient stands at the start, and the house answers from the other side. */
  .message.patient {
    justify-items: start;
  }

  .message.patient .said {
    justify-items: start;
  }

  .message.patient .bubble {
    margin-inline-start: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-start-start-radius: 0.25rem;
    background: var(--surface);
    color: inherit;
    font-size: 1.0625rem;
  }

  .message:is(.bot, .coordinator) {
    justify-items: end;
  }

  .message:is(.bot, .coordinator) .said {
    justify-items: end;
  }

  .message:is(.bot, .coordinator) .bubble {
    border-radius: var(--radius);
    border-end-end-radius: 0.25rem;
  }

  .message.bot .bubble {
    border-color: transparent;
    background: var(--accent-tint);
  }

  .aside {
    margin: 0;
    padding-inline: 0.5rem;
    color: var(--ink-quiet);
    font-size: 0.875rem;
  }

  .undelivered {
    color: var(--alarm);
    font-weight: 600;
  }

  .label {
    margin: 0;
    font-size: 0.75rem;
  }

  .translation {
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--accent);
    color: var(--ink);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .meaning {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.375rem;
    align-items: center;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    justify-content: end;
    margin: 0;
  }

  .choice {
    padding: 0 0.5rem;
    border: 1px dashed var(--line);
    border-radius: 1rem;
    color: var(--ink-quiet);
    font-size: 0.8125rem;
  }
`;
