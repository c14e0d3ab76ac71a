import { beforeEach, expect, test, vi } from 'vitest';
import { watchSession } from './session';

let ends = () => {};
const scope = { $on: (event: string, then: () => void) => { ends = event === 'authentication.login.required' ? then : ends; } };
Object.assign(window, { angular: { element: () => ({ injector: () => ({ get: () => scope }) }) } });

beforeEach(() => sessionStorage.clear());

test('leads to the page for signing in, and back to the task', () => {
  const reload = vi.fn();
  location.hash = '#/?filter=f&task=t1';
  watchSession(reload);
  expect(reload).not.toHaveBeenCalled();
  ends();
  expect(reload).toHaveBeenCalledOnce();

  location.hash = '#/?filter=f';
  watchSession(reload);
  expect(location.hash).toBe('#/?filter=f&task=t1');
});

test('leads back once, and not away from a task that is open', () => {
  location.hash = '#/?task=t1';
  watchSession(vi.fn());
  ends();
  location.hash = '#/?task=t2';
  watchSession(vi.fn());
  expect(location.hash).toBe('#/?task=t2');

  location.hash = '#/';
  watchSession(vi.fn());
  expect(location.hash).toBe('#/');
});
