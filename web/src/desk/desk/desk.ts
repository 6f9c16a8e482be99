import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../shared/language-chooser/language-chooser';
import { keep, readKept } from '../../shared/kept';
import { logo } from '../../shared/logo/logo';
import { controls } from '../../styles/controls.styles';
import { chooseLanguage, findLanguage, speak, type Language } from '../../words/languages';
import { loadWords, type Words } from '../../words/words';
import '../case-list/case-list';
import '../case-view/case-view';
import '../sign-in/sign-in';
import { DeskState, type List } from '../state';
import { loadNames, type Names } from '../values';
import { deskStyles } from './desk.styles';

const CHOSEN = 'ayan.desk.language';
/** Milliseconds between two looks at the clock, for the waiting times. */
const TICK = 20_000;

/** The coordinators' desk: sign-in, then the cases at the start and the one being read beside them. */
@customElement('ayan-desk')
export class Desk extends LitElement {
  static override styles = [controls, deskStyles];

  @state() private words: Words | undefined;
  @state() private names: Names = {};
  @state() private now = Date.now();
  private language: Language | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly desk = new DeskState();

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.addEventListener('change', this.change);
    this.timer = setInterval(() => (this.now = Date.now()), TICK);
    void this.open();
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    this.desk.removeEventListener('change', this.change);
    super.disconnectedCallback();
  }

  override render() {
    const { words, desk } = this;
    if (!words) {
      return nothing;
    }
    return html`<header>
        <span class="brand">${logo} Ayan</span>
        <ayan-language-chooser
          .chosen=${words.language.code}
          .label=${words.say('desk-language')}
          @language-chosen=${(event: CustomEvent<string>) => void this.choose(event.detail)}
        ></ayan-language-chooser>
        ${desk.me ? this.account(desk.me.name, words) : nothing}
      </header>
      <div class="notice" role="status">${this.notice(words)}</div>
      ${desk.me === null ? html`<main><ayan-sign-in .words=${words} .signIn=${this.signIn}></ayan-sign-in></main>` : nothing}
      ${desk.me ? this.work(desk.me.name, words) : nothing}`;
  }

  private account(name: string, words: Words) {
    return html`<bdi class="me">${name}</bdi>
      <button class="plain" type="button" @click=${() => void this.desk.signOut()}>${words.say('sign-out')}</button>`;
  }

  private notice(words: Words) {
    const { me, fault, isConnected } = this.desk;
    const key = fault ?? (me && !isConnected ? 'desk-reconnecting' : undefined);
    return key === undefined ? nothing : html`<p>${words.say(key)}</p>`;
  }

  private work(me: string, words: Words) {
    const { desk } = this;
    const { reading } = desk;
    return html`<main class=${reading ? 'work reading' : 'work'}>
      <h1 class="unseen">${words.say('desk-title')}</h1>
      <ayan-case-list
        .words=${words}
        .list=${desk.list}
        .shown=${desk[desk.list]}
        .chosen=${reading?.conversation}
        .now=${this.now}
        @list-chosen=${(event: CustomEvent<List>) => void desk.show(event.detail)}
        @conversation-chosen=${(event: CustomEvent<string>) => void desk.read(event.detail)}
      ></ayan-case-list>
      ${
        reading
          ? html`<ayan-case-view
              .words=${words}
              .names=${this.names}
              .whole=${reading}
              .me=${me}
              @back=${() => void desk.read(undefined)}
              @take=${desk.take}
              @give-back=${desk.giveBack}
              @close-case=${desk.close}
              @send-again=${(event: CustomEvent<number>) => void desk.sendAgain(event.detail)}
              @answer=${(event: CustomEvent<string>) => void desk.answer(event.detail)}
            ></ayan-case-view>`
          : html`<p class="empty">${words.say('cases-choose')}</p>`
      }
    </main>`;
  }

  private readonly signIn = async (name: string, password: string): Promise<void> => {
    await this.desk.signIn(name, password);
    await this.followCoordinator();
  };

  private async open(): Promise<void> {
    await this.speak(
      chooseLanguage([readKept(CHOSEN) as string | undefined, ...navigator.languages, document.documentElement.lang]),
    );
    await this.desk.start();
    await this.followCoordinator();
  }

  /** The coordinator's own language, unless another was chosen at this desk. */
  private async followCoordinator(): Promise<void> {
    const language = findLanguage(this.desk.me?.language);
    if (language && readKept(CHOSEN) === undefined) {
      await this.speak(language);
    }
  }

  private async choose(code: string): Promise<void> {
    const language = findLanguage(code);
    if (language) {
      keep(CHOSEN, code);
      await this.speak(language);
      await this.desk.chooseLanguage(code);
    }
  }

  private async speak(language: Language): Promise<void> {
    this.language = language;
    const [words, names] = await Promise.all([loadWords('desk', language), loadNames(language.code)]);
    // Of two quick choices the later one stays.
    if (this.language === language) {
      this.words = words;
      this.names = names;
      speak(language, this.pageTitle(words));
    }
  }

  private pageTitle(words: Words): string {
    const count = this.desk.waitingCount;
    return count === 0 ? words.say('desk-title') : words.say('desk-title-waiting', { count });
  }

  private readonly change = (): void => {
    if (this.words) {
      document.title = this.pageTitle(this.words);
    }
    this.now = Date.now();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-desk': Desk;
  }
}
