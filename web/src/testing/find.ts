/** Looking into a component, with a clear complaint when the thing is not there. */
import type { ReactiveElement } from 'lit';

export function find<Name extends keyof HTMLElementTagNameMap>(
  host: ReactiveElement,
  selector: Name,
): HTMLElementTagNameMap[Name];
export function find(host: ReactiveElement, selector: string): HTMLElement;
export function find(host: ReactiveElement, selector: string): HTMLElement {
  const found = host.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`${host.tagName} shows no ${selector}`);
  }
  return found;
}
