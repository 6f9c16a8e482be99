/** The patient's words on their way: kept until the gateway has them, sent in order, tried again when the network is back. */
import { Refused } from '../shared/http';
import { keep, newId, readKept } from '../shared/kept';
import { pauseAfter } from '../shared/pauses';

export interface Unsent {
  /** Makes the message unique for the gateway, however often it is sent. */
  id: string;
  text: string;
  /** Set when the gateway does not want it; trying again is the patient's choice. */
  refused?: 'too-long' | 'refused';
}

const PLACE = 'ayan.unsent';

export interface OutboxOptions {
  /** Resolves when the gateway has the message; rejects with `Refused` when it does not want it. */
  send: (message: Unsent) => Promise<void>;
  changed: () => void;
}

export class Outbox {
  private messages: Unsent[] = (readKept(PLACE) as Unsent[] | undefined) ?? [];
  private sending = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: OutboxOptions) {}

  get waiting(): readonly Unsent[] {
    return this.messages;
  }

  add(text: string): void {
    this.change([...this.messages, { id: newId(), text }]);
    void this.flush();
  }

  remove(id: string): void {
    this.change(this.messages.filter((message) => message.id !== id));
  }

  retry(id: string): void {
    this.change(this.messages.map((message) => (message.id === id ? { id, text: message.text } : message)));
    void this.flush();
  }

  clear(): void {
    clearTimeout(this.timer);
    this.change([]);
  }

  /** Send what waits, one after the other; returns when nothing more can be sent now. */
  async flush(): Promise<void> {
    if (this.sending) {
      return;
    }
    clearTimeout(this.timer);
    this.sending = true;
    try {
      for (let message = this.next(); message; message = this.next()) {
        await this.sendOne(message);
      }
    } catch {
      this.timer = setTimeout(() => void this.flush(), pauseAfter(this.failures++));
    } finally {
      this.sending = false;
    }
  }

  private async sendOne(message: Unsent): Promise<void> {
    try {
      await this.options.send(message);
      this.failures = 0;
      this.remove(message.id);
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error;
      }
      const refused = error.status === 413 ? 'too-long' : 'refused';
      this.change(this.messages.map((each) => (each.id === message.id ? { ...each, refused } : each)));
    }
  }

  private next(): Unsent | undefined {
    return this.messages.find(({ refused }) => refused === undefined);
  }

  private change(messages: Unsent[]): void {
    this.messages = messages;
    keep(PLACE, messages.length > 0 ? messages : undefined);
    this.options.changed();
  }
}
