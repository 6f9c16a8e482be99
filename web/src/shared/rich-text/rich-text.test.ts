import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { richText } from './rich-text';

function shown(text: string): HTMLElement {
  const place = document.createElement('p');
  render(html`${richText(text)}`, place);
  return place;
}

const addresses = (text: string) => [...shown(text).querySelectorAll('a')].map((a) => a.getAttribute('href'));

describe('rich text', () => {
  test('a web address becomes a link that tells the other page nothing', () => {
    const link = shown('See https://www.visa.go.kr/info?a=1.').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://www.visa.go.kr/info?a=1');
    expect(link?.getAttribute('rel')).toContain('noopener');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
  });

  test('mail and telephone numbers can be tapped', () => {
    expect(addresses('help@ayan.example or +82 2-1577-7129')).toEqual(['mailto:help@ayan.example', 'tel:+82215777129']);
  });

  test('prices, years and ids are no telephone numbers', () => {
    expect(addresses('From 1,200 to 3,400 USD (2019), 119')).toEqual([]);
  });

  test('markup and script addresses stay text', () => {
    const place = shown('<img src=x onerror=alert(1)> javascript:alert(1)');
    expect(place.querySelector('img, a')).toBeNull();
    expect(place.textContent).toBe('<img src=x onerror=alert(1)> javascript:alert(1)');
  });

  test('Chinese punctuation ends an address', () => {
    expect(addresses('请看https://example.org/a。谢谢')).toEqual(['https://example.org/a']);
  });
});
