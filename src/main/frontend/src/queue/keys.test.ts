import { beforeEach, expect, test } from 'vitest';
import { meant } from './keys';

beforeEach(() => {
  document.body.innerHTML = '<button data-key="n">Next</button><input id="typed"><input type="checkbox" id="switch"><select id="list"></select>';
});

function press(key: string, on: string = 'body', more: KeyboardEventInit = {}): string | undefined {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
  let found: HTMLElement | null = null;
  document.addEventListener('keydown', it => { found = meant(it); }, { once: true });
  document.querySelector(on)!.dispatchEvent(event);
  return (found as HTMLElement | null)?.dataset.key;
}

test('a letter is the button that shows it, in either case', () => {
  expect(press('n')).toBe('n');
  expect(press('N')).toBe('n');
  expect(press('n', '#switch')).toBe('n');
  expect(press('q')).toBeUndefined();
});

test('nothing is meant by what is typed, held down or meant for the browser', () => {
  expect(press('n', '#typed')).toBeUndefined();
  expect(press('n', '#list')).toBeUndefined();
  expect(press('n', 'body', { ctrlKey: true })).toBeUndefined();
  expect(press('n', 'body', { repeat: true })).toBeUndefined();
  expect(press('n', 'body', { isComposing: true })).toBeUndefined();
  expect(press('"]', 'body')).toBeUndefined();
});
