import { css } from 'lit';

export const deskStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100vh;
    block-size: 100dvh;
  }

  header {
    display: flex;
    flex: none;
    gap: 0.75rem;
    align-items: center;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .brand {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-inline-end: auto;
    font-size: 1.125rem;
    font-weight: 650;
  }

  .logo {
    inline-size: 1.75rem;
    block-size: 1.75rem;
  }

  .me {
    max-inline-size: 10rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .notice p {
    margin: 0;
    padding: 0.375rem 1rem;
    background: var(--person-tint);
    color: var(--person);
  }

  .work {
    position: relative;
    display: grid;
    flex: 1;
    grid-template-rows: minmax(0, 1fr);
    grid-template-columns: 22rem minmax(0, 1fr);
    min-block-size: 0;
  }

  ayan-case-list {
    border-inline-end: 1px solid var(--line);
    background: var(--surface);
    overflow-y: auto;
  }

  .empty {
    place-self: center;
    color: var(--ink-quiet);
  }

  @media (max-width: 48rem) {
    .work {
      grid-template-columns: minmax(0, 1fr);
    }

    .empty,
    .reading ayan-case-list {
      display: none;
    }

    ayan-case-list {
      border-inline-end: 0;
    }

    .me {
      display: none;
    }
  }
`;
