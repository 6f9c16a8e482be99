/** A twin of the gateway for tests: it answers `fetch` from a table, and its live feeds are driven by hand. */
import { vi } from 'vitest';

export interface Asked {
  method: string;
  path: string;
  body: unknown;
  token: string | null;
}

type Answer = (asked: Asked) => { status?: number; json?: unknown } | Promise<never>;

/** A live feed that a page has opened. */
export class FeedTwin extends EventTarget {
  static opened: FeedTwin[] = [];
  isClosed = false;

  constructor(readonly address: string) {
    super();
    FeedTwin.opened.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  say(name: string, data?: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: data === undefined ? '' : JSON.stringify(data) }));
  }
}

/** Stand in for the network until the test ends; gives back what was asked so far. */
export function startGateway(answer: Answer): Asked[] {
  const all: Asked[] = [];
  FeedTwin.opened = [];
  vi.stubGlobal('EventSource', FeedTwin);
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) => {
    const { method = 'GET', headers, body } = request;
    const token = new Headers(headers).get('Authorization');
    const asked = { method, path, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined, token };
    all.push(asked);
    const { status = 200, json = {} } = await answer(asked);
    return new Response(JSON.stringify(json), { status });
  });
  return all;
}

/** Let everything that is due happen. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}
