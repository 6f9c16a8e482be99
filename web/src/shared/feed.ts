/** A live feed (server-sent events) that comes back by itself, and catches up on what was missed meanwhile. */
import { pauseAfter } from './pauses';

export interface FeedOptions {
  /** Called before each connection: fetch what was missed. Resolves to the address, or undefined to stop for good. */
  prepare: () => Promise<string | undefined>;
  /** The events to listen for, with what to do with their JSON. */
  events: Record<string, (data: unknown) => void>;
  /** Called when the connection opens and when it is lost. */
  connected: (isConnected: boolean) => void;
}

export class Feed {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private running = false;

  constructor(private readonly options: FeedOptions) {}

  start(): void {
    if (!this.running) {
      this.running = true;
      void this.connect();
    }
  }

  stop(): void {
    this.running = false;
    this.failures = 0;
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  /** Try at once instead of after the pause, e.g. when the network is back. */
  hurry(): void {
    if (this.running && !this.source) {
      clearTimeout(this.timer);
      void this.connect();
    }
  }

  private async connect(): Promise<void> {
    let address: string | undefined;
    try {
      address = await this.options.prepare();
    } catch {
      this.lose();
      return;
    }
    if (address === undefined) {
      this.stop();
    } else if (this.running) {
      this.listen(new EventSource(address));
    }
  }

  private listen(source: EventSource): void {
    this.source?.close();
    this.source = source;
    source.addEventListener('open', () => {
      this.failures = 0;
      this.options.connected(true);
    });
    // The browser's own reconnecting would skip `prepare`, and never learns that a token has died.
    source.addEventListener('error', () => {
      if (this.source === source) {
        this.lose();
      }
    });
    for (const [name, act] of Object.entries(this.options.events)) {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        act(event.data ? JSON.parse(event.data) : undefined);
      });
    }
  }

  private lose(): void {
    this.source?.close();
    this.source = undefined;
    if (!this.running) {
      return;
    }
    this.options.connected(false);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), pauseAfter(this.failures++));
  }
}
