import { beforeEach, expect, test, vi } from 'vitest';
import { completed, following, listed, openNext } from './next';

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

test.each([
  [['a', 'b', 'c'], 'b', ['a', 'c'], 'c'],
  [['a', 'b', 'c', 'd'], 'b', ['a', 'd'], 'd'],
  [['a', 'b'], 'b', ['a', 'x'], 'a'],
  [['a', 'b'], 'z', ['a', 'b'], 'a'],
  [['a'], 'a', [], undefined],
  [['a'], 'a', ['a'], undefined]
])('after %s without %s comes, of %s: %s', (order, task, left, next) => {
  expect(following(order, task, left)).toBe(next);
});

test('opens the next task in the list that is fetched anew, and says so', () => {
  location.hash = '/?filter=f&task=b';
  listed(['a', 'b', 'c']);
  location.hash = '/?filter=f';
  completed('b');
  listed(['a', 'b', 'c']); // too early, it is still in it
  expect(location.hash).not.toContain('task=');
  listed(['a', 'c']);

  expect(location.hash).toBe('#/?filter=f&task=c');
  expect(document.querySelector('.motcua-done')!.textContent).toContain('Việc đã hoàn thành');
});

test.each([
  ['before its list is fetched anew', () => { completed('l'); listed(['k', 'm']); }],
  ['after that', () => { listed(['k', 'm']); completed('l'); vi.advanceTimersByTime(5000); }]
])('knows the place of a task that was opened from the list and completed at once, heard of %s', (_, happens) => {
  vi.useFakeTimers();
  location.hash = '/?filter=f';
  listed(['x', 'y']);
  listed(['k', 'l', 'm']);
  location.hash = '/?filter=f&task=l';
  happens();
  vi.useRealTimers();

  expect(location.hash).toBe('#/?filter=f&task=m');
});

test('opens nothing when it is switched off, and says that the task is done', () => {
  openNext(false);
  location.hash = '/?filter=f';
  completed('b');
  listed(['a']);

  expect(location.hash).toBe('#/?filter=f');
  expect(document.querySelector('.motcua-done')!.textContent).toContain('Việc đã hoàn thành');
});

test('opens nothing of an empty list', () => {
  location.hash = '/?filter=f';
  completed('b');
  listed([]);

  expect(location.hash).toBe('#/?filter=f');
  expect(document.querySelector('.motcua-done')!.textContent).toContain('không còn việc nào');
});

test('leaves alone whoever has opened another task meanwhile', () => {
  location.hash = '/?filter=f&task=z';
  completed('b');
  listed(['a', 'z']);

  expect(location.hash).toBe('#/?filter=f&task=z');
});

test('does not wait for ever for a list', () => {
  vi.useFakeTimers();
  location.hash = '/?filter=f';
  listed(['a', 'b']);
  completed('b');
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();

  expect(location.hash).toBe('#/?filter=f&task=a');
});
