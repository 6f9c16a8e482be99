/** Text with its web, mail and telephone addresses made into links. Everything else stays text: nothing is ever read as HTML. */
import { html, type TemplateResult } from 'lit';

const LINK = /(https?:\/\/[^\s<>"'）)\]}،。，]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d\s().-]{6,18}\d)/giu;
/** Punctuation that ends the sentence, not the address. */
const TAIL = /[.,;:!?…]+$/u;

export function richText(text: string): (string | TemplateResult)[] {
  return text.split(LINK).map((part, index) => (index % 2 === 1 ? link(part) : part));
}

function link(found: string): TemplateResult {
  const tail = TAIL.exec(found)?.[0] ?? '';
  const address = found.slice(0, found.length - tail.length);
  return html`${anchor(address)}${tail}`;
}

function anchor(address: string): TemplateResult {
  if (/^https?:/i.test(address)) {
    return html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow"><bdi>${address}</bdi></a>`;
  }
  const href = address.includes('@') ? `mailto:${address}` : telephone(address);
  return html`<a href=${href}><bdi dir="ltr">${address}</bdi></a>`;
}

/** The address under which a telephone number is called. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
