import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { cards } from './cards';

function shown(kind: string, value: string): HTMLElement {
  const place = document.createElement('div');
  render(html`${cards([{ kind, title: 'A title', rows: [{ label: 'A label', value }] }])}`, place);
  return place;
}

describe('cards', () => {
  test('a row is a term and its description', () => {
    const place = shown('price', 'from 100 to 200 USD');
    expect(place.querySelector('h3')?.textContent).toBe('A title');
    expect(place.querySelector('dt')?.textContent).toBe('A label');
    expect(place.querySelector('dd')?.textContent).toBe('from 100 to 200 USD');
  });

  test('a short number can be called from a card of contacts only', () => {
    expect(shown('contacts', '119').querySelector('a')?.getAttribute('href')).toBe('tel:119');
    expect(shown('price', '119').querySelector('a')).toBeNull();
  });

  test('several that repeat the text are folded to their titles, one alone never is', () => {
    const place = document.createElement('div');
    const one = { kind: 'clinic', title: 'A title', rows: [] };
    render(html`${cards([one, one], true)}`, place);
    expect(place.querySelectorAll('details').length).toBe(2);
    render(html`${cards([one], true)}`, place);
    expect(place.querySelector('details')).toBeNull();
  });

  test('no cards leave no empty box', () => {
    const place = document.createElement('div');
    render(html`${cards([])}`, place);
    expect(place.childElementCount).toBe(0);
  });
});
