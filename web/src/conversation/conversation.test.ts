import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FeedTwin, settle, startGateway, type Asked } from '../testing/gateway';
import { aMessage } from '../testing/messages';
import { Conversation } from './conversation';

let asked: Asked[];
let conversation: Conversation;
/** What the gateway does with the next messages, first to last; afterwards it takes them all. */
let troubles: (number | 'no network')[];
let history: unknown;
let position: number;

function answer({ method, path, token }: Asked) {
  if (path === '/web/conversations') {
    return { status: 201, json: { token: 'secret' } };
  }
  if (token === 'Bearer forgotten') {
    return { status: 401 };
  }
  if (method === 'GET') {
    return { json: history };
  }
  const trouble = troubles.shift();
  if (trouble === 'no network') {
    throw new TypeError('failed to fetch');
  }
  return trouble === undefined ? { status: 202, json: { position: ++position } } : { status: trouble };
}

const posted = () => asked.filter(({ method, path }) => method === 'POST' && path === '/web/messages');
const texts = () => conversation.messages.map(({ text }) => text);
const unsent = () => conversation.unsent.map(({ text }) => text);

function begin(): void {
  conversation = new Conversation(() => 'mn');
  conversation.start();
}

beforeEach(() => {
  vi.useFakeTimers();
  troubles = [];
  history = { last: 0, owner: 'bot', messages: [] };
  position = 0;
  asked = startGateway(answer);
});

afterEach(() => {
  conversation.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a conversation', () => {
  test('nothing is asked of the gateway before the patient says something', async () => {
    begin();
    await settle();
    expect(asked).toEqual([]);
    expect(conversation.isLoaded).toBe(true);
  });

  test('the first words begin it, in the language of the page', async () => {
    begin();
    conversation.send(' hello ');
    await settle();
    expect(asked[0]).toMatchObject({ path: '/web/conversations', body: { language: 'mn' } });
    expect(posted()[0]).toMatchObject({ token: 'Bearer secret', body: { text: 'hello' } });
    expect(texts()).toEqual(['hello']);
    expect(unsent()).toEqual([]);
  });

  test('it goes on after a reload: history first, then what is new', async () => {
    localStorage.setItem('ayan.conversation', '"secret"');
    history = { last: 4, owner: 'waiting', messages: [aMessage({ position: 4, text: 'earlier' })] };
    begin();
    await settle();
    expect(texts()).toEqual(['earlier']);
    expect(conversation.owner).toBe('waiting');
    expect(FeedTwin.opened[0]?.address).toBe('/web/events?after=4&token=secret');
  });

  test('a token that the gateway has forgotten begins a new conversation and loses no words', async () => {
    localStorage.setItem('ayan.conversation', '"forgotten"');
    begin();
    conversation.send('still here');
    await settle();
    expect(posted().at(-1)?.token).toBe('Bearer secret');
    expect(texts()).toEqual(['still here']);
  });

  test('choosing a language says so to the bot, once something was said', async () => {
    begin();
    conversation.chooseLanguage('ar');
    await settle();
    expect(asked).toEqual([]);
    conversation.send('hello');
    conversation.chooseLanguage('ar');
    await settle();
    expect(posted()[1]?.body).toMatchObject({ text: '/choose_language{"language":"ar"}' });
  });

  test('starting anew forgets everything on this device', async () => {
    begin();
    conversation.send('hello');
    await settle();
    conversation.startAnew();
    expect(conversation.isEmpty).toBe(true);
    expect(localStorage.length).toBe(0);
    expect(FeedTwin.opened.at(-1)?.isClosed).toBe(true);
  });
});

describe('the live feed', () => {
  beforeEach(async () => {
    begin();
    conversation.send('hello');
    await settle();
  });

  test('an answer ends the typing', () => {
    const [feed] = FeedTwin.opened;
    feed?.say('typing', {});
    expect(conversation.isTyping).toBe(true);
    feed?.say('message', aMessage({ position: 2, direction: 'out', author: 'bot', text: 'hi' }));
    expect(conversation.isTyping).toBe(false);
    expect(texts()).toEqual(['hello', 'hi']);
  });

  test('a message told twice is shown once, in its place', () => {
    const [feed] = FeedTwin.opened;
    feed?.say('message', aMessage({ position: 3, direction: 'out', text: 'two' }));
    feed?.say('message', aMessage({ position: 2, direction: 'out', text: 'one' }));
    feed?.say('message', aMessage({ position: 3, direction: 'out', text: 'two' }));
    expect(texts()).toEqual(['hello', 'one', 'two']);
  });

  test('a coordinator who takes over is known at once', () => {
    FeedTwin.opened[0]?.say('owner', { owner: 'coordinator' });
    expect(conversation.owner).toBe('coordinator');
  });

  test('a lost feed asks for what was missed, and connects again', async () => {
    FeedTwin.opened[0]?.say('message', aMessage({ position: 2, direction: 'out', text: 'hi' }));
    FeedTwin.opened[0]?.say('error');
    expect(conversation.isConnected).toBe(false);
    history = { last: 3, messages: [aMessage({ position: 3, direction: 'out', text: 'missed' })] };
    await vi.advanceTimersByTimeAsync(500);
    FeedTwin.opened[1]?.say('open');
    expect(asked.at(-1)?.path).toBe('/web/messages?after=2');
    expect(texts()).toEqual(['hello', 'hi', 'missed']);
    expect(conversation.isConnected).toBe(true);
  });

  test('words that come back before they are acknowledged are not shown twice', async () => {
    conversation.send('again');
    const [waiting] = conversation.unsent;
    FeedTwin.opened[0]?.say('message', aMessage({ position: 2, text: 'again', message_id: waiting?.id ?? '' }));
    expect(texts()).toEqual(['hello', 'again']);
    expect(unsent()).toEqual([]);
    await settle();
    expect(texts()).toEqual(['hello', 'again']);
  });
});

describe('unsent words', () => {
  test('without a network they wait, in order, and are sent with the same ids when it is back', async () => {
    troubles = ['no network', 503];
    begin();
    conversation.send('one');
    conversation.send('two');
    await settle();
    expect(unsent()).toEqual(['one', 'two']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(unsent()).toEqual([]);
    expect(texts()).toEqual(['one', 'two']);
    const ids = posted().map(({ body }) => (body as { message_id: string }).message_id);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(2);
  });

  test('they outlive a reload', async () => {
    troubles = ['no network'];
    begin();
    conversation.send('before');
    await settle();
    conversation.stop();
    begin();
    await settle();
    expect(texts()).toEqual(['before']);
  });

  test('the network that comes back sends them at once', async () => {
    troubles = ['no network'];
    begin();
    conversation.send('now');
    await settle();
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(texts()).toEqual(['now']);
  });

  test('what the gateway refuses is kept for the patient to decide, and holds up nothing', async () => {
    troubles = [413];
    begin();
    conversation.send('too long');
    conversation.send('short');
    await settle();
    expect(conversation.unsent).toMatchObject([{ text: 'too long', refused: 'too-long' }]);
    expect(texts()).toEqual(['short']);
    conversation.retry(conversation.unsent[0]?.id ?? '');
    await settle();
    expect(unsent()).toEqual([]);
  });

  test('a refused message can be removed', async () => {
    troubles = [400];
    begin();
    conversation.send('bad');
    await settle();
    conversation.remove(conversation.unsent[0]?.id ?? '');
    expect(conversation.isEmpty).toBe(true);
  });
});
