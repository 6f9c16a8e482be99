/** The small signs on a case: urgent, whose it is, in which language. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { findLanguage } from '../words/languages';
import type { Words } from '../words/words';
import type { Summary } from './door';
import { isWaiting } from './waiting';

export function badges(one: Summary, words: Words): TemplateResult {
  const { priority, state, language, unread } = one;
  const name = language === null ? undefined : (findLanguage(language)?.name ?? language);
  return html`<span class="badges">
    ${priority === 'urgent' ? html`<span class="badge urgent">${words.say('priority-urgent')}</span>` : nothing}
    <span class="badge ${isWaiting(one) ? 'waits' : (state ?? '')}">${stateWords(one, words)}</span>
    ${
      unread > 0 && state !== 'closed' && state !== null
        ? html`<span class="badge">${words.say('case-unread', { count: unread })}</span>`
        : nothing
    }
    ${name === undefined ? nothing : html`<bdi class="badge" lang=${language ?? nothing}>${name}</bdi>`}
  </span>`;
}

function stateWords(one: Summary, words: Words): string {
  const { state, coordinator } = one;
  if (state === 'held') {
    return coordinator === null ? words.say('state-held') : words.say('state-held-by', { name: coordinator });
  }
  if (state === 'open' && !isWaiting(one)) {
    return words.say('state-given-back');
  }
  return words.say(`state-${state ?? 'none'}`);
}

export const badgeStyles = css`
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .badge {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
    color: var(--ink-quiet);
    font-size: 0.8125rem;
    font-weight: 500;
  }

  .badge.waits {
    border-color: transparent;
    background: var(--accent-tint);
    color: var(--accent-deep);
  }

  .badge.held {
    border-color: transparent;
    background: var(--person-tint);
    color: var(--person);
  }

  .badge.urgent {
    border-color: transparent;
    background: var(--alarm);
    color: #fff;
  }
`;
