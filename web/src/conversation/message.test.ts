import { describe, expect, test } from 'vitest';
import { aMessage } from '../testing/messages';
import { shownText, textBeside, titleOf } from './message';

const card = { kind: 'price', title: 'Knee replacement', rows: [{ label: 'Korea', value: '12,000 USD' }] };

describe('text beside a card', () => {
  test('a line that the card repeats in full is left out', () => {
    expect(textBeside('Here is what I found:\n1. Knee replacement\nKorea: 12,000 USD', [card])).toBe(
      'Here is what I found:',
    );
  });

  test('the first line stays, whatever the card repeats: it answers the question', () => {
    expect(textBeside('Knee replacement\nKorea: 12,000 USD', [card])).toBe('Knee replacement');
  });

  test('a line that tells more than the card stays whole', () => {
    expect(textBeside('Korea: 12,000 USD, an example figure', [card])).toBe('Korea: 12,000 USD, an example figure');
  });

  test('without a card nothing is left out', () => {
    expect(textBeside('one\n\ntwo', [])).toBe('one\n\ntwo');
  });
});

describe('what a patient is shown to have said', () => {
  const asked = aMessage({
    author: 'bot',
    direction: 'out',
    buttons: [{ title: 'Busan', payload: '/inform{"city":"busan"}' }],
  });

  test('a payload shows the title of its button', () => {
    expect(shownText(aMessage({ position: 2, text: '/inform{"city":"busan"}' }), [asked])).toBe('Busan');
  });

  test('plain words are shown as written', () => {
    expect(shownText(aMessage({ text: 'Busan please' }), [asked])).toBe('Busan please');
  });

  test('of two buttons with one payload the later gives the title', () => {
    const later = { ...asked, buttons: [{ title: '부산', payload: '/inform{"city":"busan"}' }] };
    expect(titleOf('/inform{"city":"busan"}', [asked, later])).toBe('부산');
  });
});
