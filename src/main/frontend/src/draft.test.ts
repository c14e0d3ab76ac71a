import { beforeEach, expect, test } from 'vitest';
import { Draft } from './draft';

beforeEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
});

test('outlives the tab only when that is wished', () => {
  const draft = new Draft('a');
  draft.answers = { fullName: 'Trần Thị Mai' };
  expect(window.localStorage).toHaveLength(0);
  draft.keep(true);
  window.sessionStorage.clear();
  expect(new Draft('a').answers).toEqual({ fullName: 'Trần Thị Mai' });
  draft.keep(false);
  expect(window.localStorage).toHaveLength(0);
  expect(new Draft('a').answers).toEqual({ fullName: 'Trần Thị Mai' });
  draft.keep(true);
  draft.clear();
  expect([window.localStorage.length, new Draft('a').kept]).toEqual([0, false]);
});

test('keeps answers until it is cleared', () => {
  new Draft('a').answers = { fullName: 'Trần Thị Mai' };
  expect(new Draft('a').answers).toEqual({ fullName: 'Trần Thị Mai' });
  expect(new Draft('b').answers).toEqual({});
  new Draft('a').clear();
  expect(new Draft('a').answers).toEqual({});
});

test('has one key for the same content and another after a change', () => {
  const draft = new Draft('a');
  const key = draft.idempotencyKey;
  expect(key).toHaveLength(32);
  expect(new Draft('a').idempotencyKey).toBe(key);
  draft.changed();
  expect(draft.idempotencyKey).not.toBe(key);
});

test('starts anew when what is stored cannot be read', () => {
  window.sessionStorage.setItem('motcua.a.answers', '{');
  expect(new Draft('a').answers).toEqual({});
});
