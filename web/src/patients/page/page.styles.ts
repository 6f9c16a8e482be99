import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100vh;
    block-size: 100dvh;
  }

  header {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.75rem 1.5rem;
  }

  ayan-anew {
    margin-inline-start: auto;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    font-size: 1.25rem;
    font-weight: 650;
    letter-spacing: 0.01em;
  }

  .logo {
    inline-size: 2rem;
    block-size: 2rem;
  }

  main {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(18rem, 26rem) minmax(0, 46rem);
    gap: clamp(1.5rem, 4vw, 4rem);
    justify-content: center;
    min-block-size: 0;
    padding: 0.5rem 1.5rem 1.5rem;
  }

  main > ayan-welcome {
    align-self: center;
    padding-block-end: 2rem;
  }

  ayan-chat {
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 1.25rem;
    background: var(--paper);
    box-shadow: var(--shadow);
  }

  ayan-welcome[slot] {
    padding: 0.25rem 0.25rem 1.25rem;
  }

  @media (max-width: 55.99rem) {
    header {
      padding: 0.375rem 0.75rem;
      border-block-end: 1px solid var(--line);
    }

    main {
      grid-template-columns: minmax(0, 1fr);
      padding: 0;
    }

    ayan-chat {
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
  }
`;
