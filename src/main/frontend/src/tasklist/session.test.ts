import { beforeEach, expect, test, vi } from 'vitest';
import { watchSession } from './session';

const heard: Record<string, () => void> = {};
const scope = { $on: (event: string, then: () => void) => { heard[event] = then; } };
const addMessage = vi.fn();
const services = { $rootScope: scope, Notifications: { addMessage } };
Object.assign(window, {
  angular: { element: () => ({ injector: () => ({ get: (name: keyof typeof services) => services[name] }) }) }
});

const ends = () => heard['authentication.login.required']!();
const signsOut = () => heard['authentication.logout.success']!();

beforeEach(() => {
  vi.useFakeTimers();
  addMessage.mockClear();
  sessionStorage.clear();
  localStorage.clear();
});

test('leads to the page for signing in, and back to the task', () => {
  const reload = vi.fn();
  location.hash = '#/?filter=f&task=t1';
  watchSession(reload);
  expect(reload).not.toHaveBeenCalled();
  ends();
  vi.runAllTimers();
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

test('says after signing in again that what was typed is still there, if it is', () => {
  location.hash = '#/?task=t1';
  watchSession(vi.fn());
  ends();
  watchSession(vi.fn());
  expect(addMessage).not.toHaveBeenCalled();

  localStorage.setItem('camunda-form:t1', '{"reason": "Chưa có trích lục"}');
  ends();
  watchSession(vi.fn());
  expect(addMessage).toHaveBeenCalledOnce();
  watchSession(vi.fn());
  expect(addMessage).toHaveBeenCalledOnce();
});

test('leaves what was typed when the session ends, and nothing of it after the sign-out', () => {
  localStorage.setItem('camunda-form:t1', '{"reason": "Chưa có trích lục"}');
  localStorage.setItem('motcua.next', 'off');
  sessionStorage.setItem('motcua.intake-registration.answers', '{"fullName": "Tôn Nữ Diệu Huyền"}');
  watchSession(vi.fn());
  ends();
  vi.runAllTimers();
  expect(localStorage.getItem('camunda-form:t1')).not.toBeNull();

  signsOut();
  expect(localStorage.getItem('camunda-form:t1')).toBeNull();
  expect(sessionStorage).toHaveLength(0);
  localStorage.setItem('camunda-form:t1', '{"reason": "Chưa có trích lục"}'); // of the form that was still open
  ends();
  vi.runAllTimers();
  expect(localStorage.getItem('camunda-form:t1')).toBeNull();
  expect(localStorage.getItem('motcua.next')).toBe('off');
});
