import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Conversation } from '../../conversation/conversation';
import '../../shared/language-chooser/language-chooser';
import { keep, readKept } from '../../shared/kept';
import { logo } from '../../shared/logo/logo';
import { chooseLanguage, findLanguage, speak, type Language } from '../../words/languages';
import { loadWords, type Words } from '../../words/words';
import '../anew/anew';
import '../chat/chat';
import '../welcome/welcome';
import { pageStyles } from './page.styles';

const CHOSEN = 'ayan.language';
/** From this width on the welcome stands beside the chat instead of inside it. */
const WIDE = '(min-width: 56rem)';

/** The patients' page: the welcome, the language, and the chat in the middle. */
@customElement('ayan-page')
export class Page extends LitElement {
  static override styles = pageStyles;

  @state() private words: Words | undefined;
  @state() private isWide = matchMedia(WIDE).matches;
  @state() private isBegun = false;
  private language: Language = chooseLanguage([
    readKept(CHOSEN) as string | undefined,
    ...navigator.languages,
    document.documentElement.lang,
  ]);
  private readonly conversation = new Conversation(() => this.language.code);
  private readonly width = matchMedia(WIDE);

  override connectedCallback(): void {
    super.connectedCallback();
    this.width.addEventListener('change', this.measure);
    this.conversation.addEventListener('change', () => (this.isBegun = !this.conversation.isEmpty));
    this.conversation.start();
    void this.speak(this.language);
  }

  override disconnectedCallback(): void {
    this.width.removeEventListener('change', this.measure);
    this.conversation.stop();
    super.disconnectedCallback();
  }

  override render() {
    const { words } = this;
    if (!words) {
      return nothing;
    }
    const welcome = html`<ayan-welcome slot=${this.isWide ? nothing : 'intro'} .words=${words}></ayan-welcome>`;
    return html`<header>
        <span class="brand">${logo} Ayan</span>
        ${
          this.isBegun
            ? html`<ayan-anew .words=${words} @anew=${() => this.conversation.startAnew()}></ayan-anew>`
            : nothing
        }
        <ayan-language-chooser
          .chosen=${this.language.code}
          .label=${words.say('page-language')}
          @language-chosen=${this.choose}
        ></ayan-language-chooser>
      </header>
      <main>
        ${this.isWide ? welcome : nothing}
        <ayan-chat .words=${words} .conversation=${this.conversation}>${this.isWide ? nothing : welcome}</ayan-chat>
      </main>`;
  }

  private choose(event: CustomEvent<string>): void {
    const language = findLanguage(event.detail);
    if (language) {
      keep(CHOSEN, language.code);
      this.conversation.chooseLanguage(language.code);
      void this.speak(language);
    }
  }

  private async speak(language: Language): Promise<void> {
    this.language = language;
    const words = await loadWords('widget', language);
    // Of two quick choices the later one stays.
    if (this.language === language) {
      this.words = words;
      speak(language, words.say('page-title'));
    }
  }

  private readonly measure = (): void => {
    this.isWide = this.width.matches;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-page': Page;
  }
}
