/** What the desk knows: who sits at it, the conversations, the one being read; kept fresh by the live feed. */
import { Feed } from '../shared/feed';
import { Refused } from '../shared/http';
import { newId } from '../shared/kept';
import { door, type Coordinator, type Dossier, type Summary } from './door';
import { inOrder, isWaiting } from './waiting';

export type List = 'cases' | 'conversations';
export type Fault = 'desk-failed' | 'desk-too-late';

/** Fires `change` whenever anything below has changed. */
export class DeskState extends EventTarget {
  /** Undefined until it is known, null when nobody is signed in. */
  me: Coordinator | null | undefined;
  cases: readonly Summary[] = [];
  conversations: readonly Summary[] = [];
  list: List = 'cases';
  reading: Dossier | undefined;
  isConnected = true;
  fault: Fault | undefined;

  /** The conversation that the coordinator wants to read. */
  private wanted: string | undefined;
  private refreshing: Promise<void> | undefined;
  private isStale = false;
  private readonly feed = new Feed({
    prepare: async () => {
      await this.refresh();
      return this.me ? door.events : undefined;
    },
    connected: (isConnected) => {
      this.isConnected = isConnected;
      this.tell();
    },
    // Whatever happened, the fresh list and the fresh transcript tell it whole.
    events: { case: () => void this.look(), message: () => void this.look() },
  });

  get waitingCount(): number {
    return this.cases.filter(isWaiting).length;
  }

  async start(): Promise<void> {
    try {
      this.arrive(await door.me());
    } catch (error) {
      this.me = error instanceof Refused ? null : undefined;
      this.fault = error instanceof Refused ? undefined : 'desk-failed';
      this.tell();
    }
  }

  /** Rejects with `Refused` for a wrong name or password. */
  async signIn(name: string, password: string): Promise<void> {
    this.arrive(await door.signIn(name, password));
  }

  async signOut(): Promise<void> {
    await this.act(() => door.signOut());
  }

  /** Read the bot's words in this language from now on. */
  async chooseLanguage(language: string): Promise<void> {
    if (this.me) {
      this.me = { ...this.me, language };
      await this.act(() => door.chooseLanguage(language));
    }
  }

  async show(list: List): Promise<void> {
    this.list = list;
    this.tell();
    await this.look();
  }

  async read(conversation: string | undefined): Promise<void> {
    this.wanted = conversation;
    if (this.reading?.conversation !== conversation) {
      this.reading = undefined;
    }
    this.fault = undefined;
    this.tell();
    await this.look();
  }

  take = (): Promise<void> => this.act(({ conversation }) => door.take(conversation));
  giveBack = (): Promise<void> => this.act(({ id }) => id !== null && door.giveBack(id));
  close = (): Promise<void> => this.act(({ id }) => id !== null && door.close(id));
  sendAgain = (position: number): Promise<void> =>
    this.act(({ conversation }) => door.sendAgain(conversation, position));
  answer = (text: string): Promise<void> => {
    const messageId = newId();
    return this.act(({ id }) => id !== null && door.answer(id, text, messageId));
  };

  private async act(work: (reading: Pick<Dossier, 'id' | 'conversation'>) => unknown): Promise<void> {
    this.fault = undefined;
    try {
      await work(this.reading ?? { id: null, conversation: '' });
    } catch (error) {
      this.fault = error instanceof Refused && error.status === 409 ? 'desk-too-late' : 'desk-failed';
    }
    await this.look();
  }

  /** Refresh where nobody can act on a failure: a network that fails shows as a feed that is lost. */
  private async look(): Promise<void> {
    await this.refresh().catch(() => undefined);
  }

  /** Fetch anew; calls that come meanwhile are answered by one more round. */
  private refresh(): Promise<void> {
    this.isStale = true;
    this.refreshing ??= this.fetchUntilFresh().finally(() => (this.refreshing = undefined));
    return this.refreshing;
  }

  private async fetchUntilFresh(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      await this.fetchAll();
    }
  }

  private async fetchAll(): Promise<void> {
    const { wanted, list } = this;
    try {
      const [cases, conversations, reading] = await Promise.all([
        door.cases(),
        list === 'conversations' ? door.conversations() : this.conversations,
        wanted === undefined ? undefined : door.dossier(wanted),
      ]);
      this.cases = inOrder(cases);
      this.conversations = conversations;
      this.reading = wanted === this.wanted ? reading : this.reading;
    } catch (error) {
      if (!(error instanceof Refused && error.status === 401)) {
        throw error;
      }
      this.leave();
    } finally {
      this.tell();
    }
  }

  private arrive(me: Coordinator): void {
    this.me = me;
    this.fault = undefined;
    this.feed.start();
    this.tell();
  }

  private leave(): void {
    this.me = null;
    this.cases = [];
    this.conversations = [];
    this.reading = undefined;
    this.wanted = undefined;
    this.feed.stop();
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
