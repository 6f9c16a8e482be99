import { css } from 'lit';

export const caseViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  h2 {
    margin: 0 0 0.25rem;
    font-size: 1.0625rem;
  }

  h2::first-letter {
    text-transform: uppercase;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: end;
  }

  .middle {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) 17rem;
    min-block-size: 0;
  }

  .transcript {
    padding: 1rem;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .transcript:focus-visible {
    outline-offset: -3px;
  }

  aside {
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
    overflow-y: auto;
  }

  footer {
    padding: 0.75rem 1rem;
    border-block-start: 1px solid var(--line);
  }

  footer p {
    margin: 0;
    color: var(--ink-quiet);
  }

  dialog {
    max-inline-size: min(26rem, calc(100vw - 2rem));
    padding: 1.25rem;
    border: 0;
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(23 41 43 / 45%);
  }

  dialog p {
    margin: 0 0 1rem;
  }

  .back {
    display: none;
  }

  @media (max-width: 70rem) {
    .middle {
      grid-template-rows: auto minmax(0, 1fr);
      grid-template-columns: minmax(0, 1fr);
    }

    aside {
      grid-row: 1;
      max-block-size: 40vh;
      border-inline-start: 0;
      border-block-end: 1px solid var(--line);
    }

    .known {
      padding: 0.5rem 1rem;
    }

    .known dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1rem;
    }

    .known dl > div {
      display: flex;
      gap: 0.375rem;
      align-items: baseline;
    }
  }

  @media (max-width: 48rem) {
    .back {
      display: inline-block;
      order: -1;
      inline-size: 100%;
      min-block-size: 1.5rem;
      padding-inline: 0;
      text-align: start;
    }

    header {
      padding-block: 0.375rem;
    }

    .actions {
      justify-content: start;
    }
  }
`;
