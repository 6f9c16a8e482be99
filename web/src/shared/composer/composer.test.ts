import { beforeEach, describe, expect, test } from 'vitest';
import { find } from '../../testing/find';
import './composer';
import type { Composer } from './composer';

let composer: Composer;
let written: string[];

const field = () => find(composer, 'textarea');

function write(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event('input'));
}

function press(options: KeyboardEventInit): void {
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...options }));
}

beforeEach(async () => {
  composer = document.createElement('ayan-composer');
  written = [];
  composer.addEventListener('written', (event) => written.push((event as CustomEvent<string>).detail));
  document.body.append(composer);
  await composer.updateComplete;
});

describe('composer', () => {
  test('Enter sends the words, trimmed, and empties the field', () => {
    write('  knee surgery \n');
    press({});
    expect(written).toEqual(['knee surgery']);
    expect(field().value).toBe('');
  });

  test('Shift and Enter do not send', () => {
    write('one');
    press({ shiftKey: true });
    expect(written).toEqual([]);
  });

  test('Enter that chooses a character does not send', () => {
    write('yisheng');
    press({ isComposing: true });
    expect(written).toEqual([]);
  });

  test('blank text cannot be sent', async () => {
    write('   ');
    press({});
    await composer.updateComplete;
    expect(written).toEqual([]);
    expect(composer.renderRoot.querySelector('button')?.disabled).toBe(true);
  });
});
