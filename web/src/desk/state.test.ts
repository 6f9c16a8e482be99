import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDossier, aSummary } from '../testing/cases';
import { FeedTwin, settle, startGateway, type Asked } from '../testing/gateway';
import type { Summary } from './door';
import { DeskState } from './state';

let asked: Asked[];
let desk: DeskState;
let cases: Summary[];
let isSignedIn: boolean;
let takeStatus: number;

function answer({ path }: Asked) {
  if (path.endsWith('/sign-in')) {
    isSignedIn = true;
  }
  if (!isSignedIn) {
    return { status: 401 };
  }
  if (path.endsWith('/take')) {
    return { status: takeStatus };
  }
  const answers: Record<string, unknown> = {
    '/desk/api/sign-in': { name: 'saruul', language: 'mn' },
    '/desk/api/me': { name: 'saruul', language: 'mn' },
    '/desk/api/cases': { cases },
    '/desk/api/conversations': { conversations: [aSummary({ conversation: 'c9', id: null, state: null })] },
    '/desk/api/conversations/c1': aDossier(),
  };
  return { json: answers[path] ?? {} };
}

const paths = () => asked.map(({ path }) => path.replace('/desk/api/', ''));

beforeEach(() => {
  vi.useFakeTimers();
  cases = [aSummary()];
  isSignedIn = true;
  takeStatus = 200;
  asked = startGateway(answer);
  desk = new DeskState();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the desk', () => {
  test('who is not signed in is asked to, and sees no case', async () => {
    isSignedIn = false;
    await desk.start();
    expect(desk.me).toBeNull();
    await desk.signIn('saruul', 'secret');
    await settle();
    expect(desk.me).toMatchObject({ name: 'saruul' });
    expect(desk.cases.length).toBe(1);
  });

  test('only those count as waiting who wait for somebody', async () => {
    cases = [aSummary(), aSummary({ state: 'held', owner: 'coordinator' }), aSummary({ owner: 'bot' })];
    await desk.start();
    await settle();
    expect(desk.waitingCount).toBe(1);
  });

  test('whatever the feed tells, the list and the transcript are fetched anew', async () => {
    await desk.start();
    await desk.read('c1');
    await settle();
    cases = [];
    asked.length = 0;
    FeedTwin.opened[0]?.say('message', {});
    await settle();
    expect(paths()).toEqual(['cases', 'conversations/c1']);
    expect(desk.cases).toEqual([]);
  });

  test('a case is taken, answered, given back and closed by its own doors', async () => {
    await desk.start();
    await desk.read('c1');
    await desk.take();
    await desk.answer('hello');
    await desk.giveBack();
    await desk.close();
    const posted = asked.filter(({ method }) => method === 'POST').map(({ path }) => path.replace('/desk/api/', ''));
    expect(posted).toEqual(['conversations/c1/take', 'cases/1/messages', 'cases/1/give-back', 'cases/1/close']);
  });

  test('a coordinator who comes too late is told so', async () => {
    takeStatus = 409;
    await desk.start();
    await desk.read('c1');
    await desk.take();
    expect(desk.fault).toBe('desk-too-late');
    takeStatus = 500;
    await desk.take();
    expect(desk.fault).toBe('desk-failed');
  });

  test('every conversation can be looked at, with or without a case', async () => {
    await desk.start();
    await desk.show('conversations');
    expect(desk.conversations.map(({ conversation }) => conversation)).toEqual(['c9']);
  });

  test('a session that has ended leads back to the sign-in and forgets what was on the screen', async () => {
    await desk.start();
    await desk.read('c1');
    isSignedIn = false;
    FeedTwin.opened[0]?.say('case', {});
    await settle();
    expect(desk.me).toBeNull();
    expect(desk.reading).toBeUndefined();
    expect(desk.cases).toEqual([]);
  });
});
