/** What the conversation has told of the patient, as terms and their descriptions. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { findLanguage } from '../../words/languages';
import { clock } from '../../words/moments';
import type { Dossier } from '../door';
import type { Reader } from '../transcript/transcript';
import { nameOf, shownValue } from '../values';

export function knownView(dossier: Dossier, { words, names }: Reader, isOpen: boolean): TemplateResult {
  const { profile } = dossier;
  const details = Object.entries(profile.details).filter(([, value]) => value !== null && value !== '');
  const language = findLanguage(profile.language)?.name ?? profile.language;
  const about: [string, string | null][] = [
    [words.say('known-name'), profile.name],
    [words.say('known-language'), language],
    [words.say('known-channel'), dossier.channel],
    [words.say('known-since'), clock(dossier.first_wrote_at, words.language)],
  ];
  const rows: [string, string][] = [
    ...about.filter((row): row is [string, string] => Boolean(row[1])),
    ...details.map(([detail, value]): [string, string] => [
      nameOf('detail', detail, words),
      shownValue(detail, value, words, names),
    ]),
  ];
  return html`<details class="known" ?open=${isOpen}>
    <summary>${words.say('known-heading')}</summary>
    ${list(rows)} ${details.length === 0 ? html`<p>${words.say('known-nothing')}</p>` : nothing}
  </details>`;
}

function list(rows: readonly [string, string][]): TemplateResult {
  return html`<dl>
    ${rows.map(
      ([term, description]) =>
        html`<div>
          <dt>${term}</dt>
          <dd><bdi>${description}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

export const knownStyles = css`
  .known {
    padding: 1rem;
    font-size: 0.9375rem;
  }

  .known summary {
    font-weight: 600;
    cursor: pointer;
  }

  .known[open] summary {
    margin-block-end: 0.5rem;
  }

  .known dl {
    display: grid;
    gap: 0.5rem;
    margin: 0;
  }

  .known dt {
    color: var(--ink-quiet);
    font-size: 0.8125rem;
  }

  .known dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
