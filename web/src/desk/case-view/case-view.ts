import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { cardStyles } from '../../shared/cards/cards.styles';
import '../../shared/composer/composer';
import { messageStyles } from '../../patients/message/message.styles';
import { controls } from '../../styles/controls.styles';
import { findLanguage } from '../../words/languages';
import type { Words } from '../../words/words';
import { badges, badgeStyles } from '../badges';
import type { Dossier } from '../door';
import { knownStyles, knownView } from '../known/known';
import { transcriptStyles } from '../transcript/transcript.styles';
import { transcriptView } from '../transcript/transcript';
import { headingOf, type Names } from '../values';
import { caseViewStyles } from './case-view.styles';

/** From this width on there is room for what is known beside the transcript. */
const WIDE = '(min-width: 70rem)';

/**
 * One conversation: its transcript, what is known of the patient, and what a coordinator may do.
 *
 * @fires back - to the list, on a narrow screen.
 * @fires take - the case.
 * @fires give-back - the conversation to the bot.
 * @fires close-case - when it is done, and the coordinator is sure.
 * @fires send-again - with the position of a message that could not be delivered as `detail`.
 * @fires answer - with the words to the patient as `detail`.
 */
@customElement('ayan-case-view')
export class CaseView extends LitElement {
  static override styles = [
    controls,
    cardStyles,
    messageStyles,
    badgeStyles,
    transcriptStyles,
    knownStyles,
    caseViewStyles,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) names: Names = {};
  @property({ attribute: false }) whole!: Dossier;
  /** Name of the coordinator who sits at the desk. */
  @property() me = '';
  @query('.transcript') private transcript!: HTMLElement;
  @query('dialog') private dialog!: HTMLDialogElement;
  private readonly isWide = matchMedia(WIDE).matches;
  private shown = '';

  override render() {
    const { words, whole } = this;
    return html`<header>
        <button class="plain back" type="button" @click=${() => this.tell('back')}>${words.say('cases-back')}</button>
        <div>
          <h2>${headingOf(whole, words)}</h2>
          ${badges(whole, words)}
        </div>
        <div class="actions">${this.actions()}</div>
      </header>
      <div class="middle">
        <div class="transcript" role="log" tabindex="0" aria-label=${words.say('transcript-label')}>
          ${transcriptView(whole.messages, this)}
        </div>
        <aside>${knownView(whole, this, this.isWide)}</aside>
      </div>
      <footer>${this.foot()}</footer>
      ${this.closing()}`;
  }

  protected override updated(changed: PropertyValues): void {
    const newest = `${this.whole.conversation}/${this.whole.messages.at(-1)?.position ?? 0}`;
    if (changed.has('whole') && newest !== this.shown) {
      this.shown = newest;
      // After the answering field has taken its room below.
      requestAnimationFrame(() => (this.transcript.scrollTop = this.transcript.scrollHeight));
    }
  }

  private get isMine(): boolean {
    return this.whole.state === 'held' && this.whole.coordinator === this.me;
  }

  private actions() {
    const { words } = this;
    const { state } = this.whole;
    const take = html`<button class="main" type="button" @click=${() => this.tell('take')}>
      ${words.say('case-take')}
    </button>`;
    const giveBack = html`<button type="button" @click=${() => this.tell('give-back')}>
      ${words.say('case-give-back')}
    </button>`;
    const close = html`<button type="button" @click=${() => this.dialog.showModal()}>
      ${words.say('case-close')}
    </button>`;
    return html`${state === 'held' ? nothing : take} ${this.isMine ? giveBack : nothing}
    ${state === 'open' || this.isMine ? close : nothing}`;
  }

  private foot() {
    const { words } = this;
    const { state, coordinator } = this.whole;
    if (this.isMine) {
      const language = findLanguage(this.whole.profile.language)?.name ?? '';
      return html`<ayan-composer
        .label=${words.say('answer-label')}
        .placeholder=${words.say('answer-placeholder', { language })}
        .sendLabel=${words.say('answer-send')}
        @written=${(event: CustomEvent<string>) => this.tell('answer', event.detail)}
      ></ayan-composer>`;
    }
    if (state === 'held') {
      return html`<p>${words.say('case-held-by-other', { name: coordinator ?? '' })}</p>`;
    }
    const notes = { open: 'case-take-first', closed: 'case-closed-note', none: 'case-step-in' };
    return html`<p>${words.say(notes[state ?? 'none'])}</p>`;
  }

  private closing() {
    const { words } = this;
    return html`<dialog aria-labelledby="close-question" @close=${this.answerClosing}>
      <form method="dialog">
        <p id="close-question">${words.say('case-close-question')}</p>
        <div class="actions">
          <button value="cancel">${words.say('case-close-cancel')}</button>
          <button class="main" value="close">${words.say('case-close')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private answerClosing(): void {
    const isSure = this.dialog.returnValue === 'close';
    this.dialog.returnValue = '';
    if (isSure) {
      this.tell('close-case');
    }
  }

  private tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-case-view': CaseView;
  }
}
