/** One patient's conversation, as the page knows it: history, live words, unsent words, who holds it. */
import { Feed } from '../shared/feed';
import { ask, Refused } from '../shared/http';
import { keep, readKept } from '../shared/kept';
import { titleOf, type Message, type Owner } from './message';
import { Outbox, type Unsent } from './outbox';

const TOKEN = 'ayan.conversation';
/** Milliseconds after which "is writing" is no longer believed. */
const TYPING_ENDS = 30_000;

interface History {
  last: number;
  messages: Message[];
  owner?: Owner;
}

/** Fires `change` whenever anything below has changed. */
export class Conversation extends EventTarget {
  messages: readonly Message[] = [];
  owner: Owner = 'bot';
  isTyping = false;
  isConnected = true;
  /** False until what was said before is here. */
  isLoaded = false;

  private token = readKept(TOKEN) as string | undefined;
  /** Up to where the gateway has told us everything. */
  private last = 0;
  /** The unsent message that came back over the feed before its own request was answered. */
  private echoed: string | undefined;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly outbox = new Outbox({ send: (message) => this.post(message), changed: () => this.tell() });
  private readonly feed = new Feed({
    prepare: () => this.catchUp(),
    connected: (isConnected) => {
      this.isConnected = isConnected;
      this.tell();
    },
    events: {
      message: (data) => this.receiveLive(data as Message),
      typing: () => this.setTyping(true),
      owner: (data) => this.setOwner((data as { owner: Owner }).owner),
    },
  });

  /** `language`: the page's language when a conversation begins, a first hint to the gateway. */
  constructor(private readonly language: () => string) {
    super();
  }

  get unsent(): readonly Unsent[] {
    return this.outbox.waiting.filter(({ id }) => id !== this.echoed);
  }

  /** Whether anything was said yet, here or on an earlier visit. */
  get isEmpty(): boolean {
    return this.messages.length === 0 && this.unsent.length === 0;
  }

  /** Go on with the kept conversation, if there is one. */
  start(): void {
    window.addEventListener('online', this.online);
    window.addEventListener('offline', this.offline);
    this.isLoaded = this.token === undefined;
    if (this.token !== undefined) {
      this.feed.start();
    }
    void this.outbox.flush();
  }

  stop(): void {
    window.removeEventListener('online', this.online);
    window.removeEventListener('offline', this.offline);
    this.feed.stop();
  }

  /** Say something: words, or the payload of a button. */
  send(text: string): void {
    const words = text.trim();
    if (words !== '') {
      this.outbox.add(words);
    }
  }

  /** Tell the bot of another page language; a conversation that has not begun learns it when it does. */
  chooseLanguage(code: string): void {
    if (!this.isEmpty) {
      this.send(`/choose_language${JSON.stringify({ language: code })}`);
    }
  }

  retry(id: string): void {
    this.outbox.retry(id);
  }

  remove(id: string): void {
    this.outbox.remove(id);
  }

  /** Leave this conversation; the next words begin a new one. */
  startAnew(): void {
    this.forget();
    this.outbox.clear();
  }

  /** The title of the latest button that sends this payload. */
  titleOf(payload: string): string | undefined {
    return titleOf(payload, this.messages);
  }

  private readonly online = (): void => {
    this.feed.hurry();
    void this.outbox.flush();
    this.tell();
  };

  private readonly offline = (): void => this.tell();

  private async post({ id, text }: Unsent): Promise<void> {
    const token = this.token ?? (await this.begin());
    try {
      const body = { text, message_id: id };
      const { position } = await ask<{ position: number }>('/web/messages', { method: 'POST', token, body });
      this.receive([sentNow(position, id, text)]);
      this.feed.start();
    } catch (error) {
      this.echoed = undefined;
      if (isGone(error)) {
        this.forget();
        await this.post({ id, text });
      } else {
        throw error;
      }
    }
  }

  private async begin(): Promise<string> {
    const body = { language: this.language() };
    const { token } = await ask<{ token: string }>('/web/conversations', { method: 'POST', body });
    this.setToken(token);
    return token;
  }

  private async catchUp(): Promise<string | undefined> {
    const token = this.token;
    if (token === undefined) {
      return undefined;
    }
    try {
      const history = await ask<History>(`/web/messages?after=${this.last}`, { token });
      this.isLoaded = true;
      this.setOwner(history.owner ?? this.owner);
      this.last = Math.max(this.last, history.last);
      this.receive(history.messages);
      return `/web/events?after=${this.last}&token=${encodeURIComponent(token)}`;
    } catch (error) {
      if (isGone(error)) {
        this.forget();
        return undefined;
      }
      throw error;
    }
  }

  private receiveLive(message: Message): void {
    this.echoed = message.message_id ?? this.echoed;
    this.last = Math.max(this.last, message.position);
    this.receive([message]);
  }

  /** Take in messages from wherever they come; one that is known already is replaced by the newer report of it. */
  private receive(messages: readonly Message[]): void {
    for (const message of messages) {
      if (message.direction === 'out') {
        this.setTyping(false);
      }
      const others = this.messages.filter(({ position }) => position !== message.position);
      this.messages = [...others, message].sort((one, other) => one.position - other.position);
    }
    this.tell();
  }

  /** The gateway no longer knows this conversation: begin anew, but keep the words that were not sent. */
  private forget(): void {
    this.feed.stop();
    this.setToken(undefined);
    this.messages = [];
    this.last = 0;
    this.owner = 'bot';
    this.isConnected = true;
    this.isLoaded = true;
    this.setTyping(false);
  }

  private setToken(token: string | undefined): void {
    this.token = token;
    keep(TOKEN, token);
  }

  private setOwner(owner: Owner): void {
    this.owner = owner;
    this.tell();
  }

  private setTyping(isTyping: boolean): void {
    clearTimeout(this.typingTimer);
    this.isTyping = isTyping;
    if (isTyping) {
      this.typingTimer = setTimeout(() => this.setTyping(false), TYPING_ENDS);
    }
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Refused && error.status === 401;
}

function sentNow(position: number, message_id: string, text: string): Message {
  const created_at = new Date().toISOString();
  const said = { position, message_id, text, created_at };
  return { ...said, direction: 'in', author: 'patient', buttons: [], cards: [], language: null };
}
