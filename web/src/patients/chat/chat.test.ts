import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Conversation } from '../../conversation/conversation';
import { find } from '../../testing/find';
import { FeedTwin, settle, startGateway, type Asked } from '../../testing/gateway';
import { aMessage } from '../../testing/messages';
import { languages } from '../../words/languages';
import { loadWords } from '../../words/words';
import './chat';
import type { Chat } from './chat';

let chat: Chat;
let conversation: Conversation;
let asked: Asked[];
let position: number;

const all = (selector: string) => [...chat.renderRoot.querySelectorAll<HTMLElement>(selector)];
const shown = (selector: string) => all(selector).map((element) => element.textContent.trim());

async function receive(part: Parameters<typeof aMessage>[0]): Promise<void> {
  FeedTwin.opened[0]?.say('message', aMessage({ position: ++position, direction: 'out', author: 'bot', ...part }));
  await chat.updateComplete;
}

beforeEach(async () => {
  vi.useFakeTimers();
  position = 0;
  asked = startGateway(({ path }) =>
    path === '/web/messages' ? { json: { position: ++position } } : { json: { token: 't', last: 0, messages: [] } },
  );
  const [language] = languages;
  if (!language) {
    throw new Error('no language');
  }
  conversation = new Conversation(() => language.code);
  conversation.start();
  chat = document.createElement('ayan-chat');
  chat.words = await loadWords('widget', language);
  chat.conversation = conversation;
  document.body.append(chat);
  await chat.updateComplete;
});

afterEach(() => {
  conversation.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the chat', () => {
  test('it begins with a greeting and questions that can be tapped, which go when one is asked', async () => {
    const suggestion = find(chat, '.greeting .replies button');
    const words = suggestion.textContent.trim();
    suggestion.click();
    await settle();
    await chat.updateComplete;
    expect(shown('.message.patient .bubble')).toEqual([words]);
    expect(all('.greeting .replies')).toEqual([]);
  });

  test('a button sends its payload and shows its title', async () => {
    conversation.send('hello');
    await settle();
    await receive({ text: 'where?', buttons: [{ title: 'Busan', payload: '/inform{"city":"busan"}' }] });
    find(chat, '.replies.fresh button').click();
    await settle();
    await chat.updateComplete;
    expect(asked.at(-1)?.body).toMatchObject({ text: '/inform{"city":"busan"}' });
    expect(shown('.message.patient .bubble').at(-1)).toBe('Busan');
    expect(all('.replies.fresh')).toEqual([]);
  });

  test('a message is marked with its own language and direction, whatever the page speaks', async () => {
    conversation.send('hello');
    await settle();
    const foreign = languages.find(({ direction }) => direction === 'rtl');
    await receive({ text: 'مرحبا', language: foreign?.code ?? null });
    const said = all('.message.bot:not(.greeting) .said').at(-1);
    expect(said?.lang).toBe(foreign?.code);
    expect(said?.dir).toBe('rtl');
  });

  test("a coordinator's words are seen to be a person's", async () => {
    conversation.send('hello');
    await settle();
    await receive({ text: 'I am here', author: 'coordinator', language: null });
    expect(shown('.message.coordinator .author').join()).toContain(chat.words.say('author-coordinator-note'));
    expect(all('.message.coordinator .person').length).toBe(1);
  });

  test('a choice of language shows as the name of the language', async () => {
    conversation.send('hello');
    await settle();
    const [language] = languages;
    conversation.chooseLanguage(language?.code ?? '');
    await settle();
    await chat.updateComplete;
    expect(shown('.message.patient .bubble').at(-1)).toBe(language?.name);
  });

  test('markup in a message stays text', async () => {
    conversation.send('<b>hello</b>');
    await settle();
    await receive({ text: '<img src=x>' });
    expect(all('.bubble img, .bubble b')).toEqual([]);
    expect(shown('.message.patient .bubble')).toEqual(['<b>hello</b>']);
  });

  test('typing is shown, and who holds the conversation', async () => {
    conversation.send('hello');
    await settle();
    FeedTwin.opened[0]?.say('typing', {});
    FeedTwin.opened[0]?.say('owner', { owner: 'coordinator' });
    await chat.updateComplete;
    expect(all('.typing').length).toBe(1);
    expect(shown('.status')).toEqual([chat.words.say('status-coordinator')]);
  });
});
