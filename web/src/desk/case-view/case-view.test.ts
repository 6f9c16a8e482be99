import { beforeEach, describe, expect, test } from 'vitest';
import { aDossier, aTranscriptMessage } from '../../testing/cases';
import { find } from '../../testing/find';
import { languages } from '../../words/languages';
import { loadWords } from '../../words/words';
import type { Dossier } from '../door';
import './case-view';
import type { CaseView } from './case-view';

let view: CaseView;

const shown = (selector: string) =>
  [...view.renderRoot.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

async function show(part: Partial<Dossier>): Promise<void> {
  view.whole = aDossier(part);
  await view.updateComplete;
}

beforeEach(async () => {
  const [language] = languages;
  if (!language) {
    throw new Error('no language');
  }
  view = document.createElement('ayan-case-view');
  view.words = await loadWords('desk', language);
  view.names = { city: { busan: 'Busan!' } };
  view.me = 'saruul';
  view.whole = aDossier();
  document.body.append(view);
  await view.updateComplete;
});

describe('one case', () => {
  test('it can be answered only by the coordinator who holds it', async () => {
    expect(shown('ayan-composer')).toEqual([]);
    await show({ state: 'held', owner: 'coordinator', coordinator: 'other' });
    expect(shown('ayan-composer')).toEqual([]);
    expect(shown('header .actions button')).toEqual([]);
    await show({ state: 'held', owner: 'coordinator', coordinator: 'saruul' });
    expect(shown('ayan-composer').length).toBe(1);
  });

  test('an open case, a closed one and a conversation without one can be taken', async () => {
    const take = view.words.say('case-take');
    for (const state of ['open', 'closed', null] as const) {
      await show({ state });
      expect(shown('header .actions button')).toContain(take);
    }
  });

  test('taking it is told', () => {
    let isTold = false;
    view.addEventListener('take', () => (isTold = true));
    find(view, 'header .actions button.main').click();
    expect(isTold).toBe(true);
  });

  test('what could not be delivered says why, and is sent again by its button', async () => {
    const failed = aTranscriptMessage({
      position: 4,
      direction: 'out',
      author: 'bot',
      state: 'failed',
      reason: 'blocked',
    });
    await show({ messages: [failed] });
    expect(shown('.undelivered')).toEqual([view.words.say('undelivered-label', { reason: 'blocked' })]);
    let position: unknown;
    view.addEventListener('send-again', (event) => (position = (event as CustomEvent<number>).detail));
    find(view, '.message button').click();
    expect(position).toBe(4);
  });

  test('files can be fetched once they are there; what is refused says why', async () => {
    const file = { id: 7, kind: 'document', name: 'mri.pdf', state: 'kept', reason: null } as const;
    const gone = { ...file, id: 8, state: 'refused', reason: 'too large' } as const;
    await show({ messages: [aTranscriptMessage({ attachments: [file, gone] })] });
    const links = [...view.renderRoot.querySelectorAll('.message a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/desk/api/attachments/7']);
    expect(shown('.message').join()).toContain('too large');
  });

  test('a reaction and a deletion are told', async () => {
    await show({ messages: [aTranscriptMessage({ reaction: '👍', taken_back: true })] });
    expect(shown('.message').join()).toContain('👍');
    expect(shown('.message').join()).toContain(view.words.say('taken-back-label'));
  });

  test("the bot's words stand with their translation, the patient's with their meaning", async () => {
    const translation = { text: 'Which city?', buttons: [], cards: [] };
    const meaning = { intent: 'inform', entities: [{ entity: 'city', value: 'busan' }] };
    await show({
      messages: [
        aTranscriptMessage({ position: 1, author: 'bot', direction: 'out', text: 'Аль хот вэ?', translation }),
        aTranscriptMessage({ position: 2, text: 'Пусан', meaning }),
      ],
    });
    expect(shown('.bubble')).toEqual(['Аль хот вэ?', 'Пусан']);
    expect(shown('.translation')).toEqual(['Which city?']);
    expect(shown('.meaning .badge')).toEqual([
      view.words.say('intent-inform'),
      `${view.words.say('detail-city')}: Busan!`,
    ]);
  });

  test('a press of a button reads as its title', async () => {
    const buttons = [{ title: 'Yes', payload: '/affirm' }];
    await show({
      messages: [
        aTranscriptMessage({ position: 1, author: 'bot', direction: 'out', text: '?', buttons }),
        aTranscriptMessage({ position: 2, text: '/affirm' }),
      ],
    });
    expect(shown('.message.patient .bubble')).toEqual(['Yes']);
  });

  test('what is known is told in words', async () => {
    await show({ profile: { language: null, name: 'Bat', details: { city: 'busan', people: 2, package: null } } });
    expect(shown('.known dd')).toEqual(expect.arrayContaining(['Bat', 'Busan!', '2']));
    expect(shown('.known dt')).not.toContain(view.words.say('detail-package'));
  });
});
