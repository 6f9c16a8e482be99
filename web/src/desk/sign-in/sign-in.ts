import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused, Unreachable } from '../../shared/http';
import { controls } from '../../styles/controls.styles';
import type { Words } from '../../words/words';

/** Asks a coordinator for name and password. */
@customElement('ayan-sign-in')
export class SignIn extends LitElement {
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: 1rem;
        max-inline-size: 22rem;
        margin: 12vh auto;
        padding: 1.5rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }

      h1 {
        margin: 0;
        font-size: 1.25rem;
      }

      label {
        display: grid;
        gap: 0.25rem;
      }

      input {
        min-block-size: 2.75rem;
        padding-inline: 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius-small);
        background: var(--surface);
      }

      .fault {
        margin: 0;
        color: var(--alarm);
      }

      @media (max-width: 40rem) {
        form {
          margin: 1rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  /** Signs in; rejects with `Refused` or `Unreachable`. */
  @property({ attribute: false }) signIn!: (name: string, password: string) => Promise<void>;
  @state() private fault: string | undefined;
  @state() private isBusy = false;

  override render() {
    const { words } = this;
    return html`<form @submit=${this.submit}>
      <h1>${words.say('sign-in-heading')}</h1>
      <label>
        ${words.say('sign-in-name')}
        <input name="name" autocomplete="username" autocapitalize="none" required dir="auto" />
      </label>
      <label>
        ${words.say('sign-in-password')}
        <input name="password" type="password" autocomplete="current-password" required dir="ltr" />
      </label>
      <div role="alert">${this.fault ? html`<p class="fault">${words.say(this.fault)}</p>` : nothing}</div>
      <button class="main" type="submit" ?disabled=${this.isBusy}>${words.say('sign-in-submit')}</button>
    </form>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
    this.isBusy = true;
    this.fault = undefined;
    try {
      await this.signIn(given('name').trim(), given('password'));
    } catch (error) {
      this.fault = faultOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}

function faultOf(error: unknown): string {
  if (error instanceof Refused) {
    return 'sign-in-wrong';
  }
  return error instanceof Unreachable && error.status === 429 ? 'sign-in-too-often' : 'desk-failed';
}

declare global {
  interface HTMLElementTagNameMap {
    'ayan-sign-in': SignIn;
  }
}
