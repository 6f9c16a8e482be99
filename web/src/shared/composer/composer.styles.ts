import { css } from 'lit';

export const composerStyles = css`
  form {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
    padding: 0.375rem;
    border: 1px solid var(--line);
    border-radius: 1.5rem;
    background: var(--surface);
  }

  form:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 2px var(--accent);
  }

  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    max-block-size: 9rem;
    padding: 0.5rem 0.75rem;
    border: 0;
    background: transparent;
    line-height: 1.5rem;
    resize: none;
    field-sizing: content;
  }

  /* The form around it shows the focus. */
  textarea:focus-visible {
    outline: none;
  }

  textarea::placeholder {
    color: var(--ink-quiet);
    opacity: 1;
  }

  button {
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0.625rem;
    border-radius: 50%;
  }

  svg {
    display: block;
  }

  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
`;
