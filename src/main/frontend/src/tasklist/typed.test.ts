import { afterAll, beforeEach, expect, test } from 'vitest';
import { forget, watchTyping } from './typed';

const scope = { authentication: { name: 'specialist' }, $on: (_: string, then: () => void) => { signsOut = then; } };
let signsOut = () => {};

Object.assign(window, { angular: { element: () => ({ injector: () => ({ get: () => scope }) }) } });
const stop = watchTyping();
afterAll(() => stop());

beforeEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
  scope.authentication.name = 'specialist';
  location.hash = '/?task=t1';
});

test('what was typed stands in the form when it opens again, also in a field that shows later', async () => {
  opens('a1');
  input('a1', 'decision-1').click();
  type('a1', 'reason', 'Chưa có trích lục');
  await turn();

  const form = opens('b2', false);
  await turn();
  expect(input('b2', 'decision-1').checked).toBe(true);
  expect(document.querySelector('.motcua-typed')).toBeNull();
  form.append(element('<textarea id="fjs-form-b2-reason"></textarea>'));
  await turn(120);

  expect(input('b2', 'reason').value).toBe('Chưa có trích lục');
  expect(document.querySelectorAll('.motcua-typed')).toHaveLength(1);
});

test('nothing is put back into a form that cannot be filled in, or of another task', async () => {
  opens('a1');
  type('a1', 'reason', 'Chưa có trích lục');
  await turn();

  opens('b2');
  input('b2', 'reason').disabled = true;
  await turn();
  expect(input('b2', 'reason').value).toBe('');
  location.hash = '/?task=t2';
  opens('c3');
  await turn();
  expect(input('c3', 'reason').value).toBe('');
  expect(document.querySelector('.motcua-typed')).toBeNull();
});

test.each([
  ['the task is done', () => forget('t1')],
  ['she signs out', () => signsOut()],
  ['another signs in', () => { scope.authentication.name = 'leader'; }]
])('it is forgotten when %s', async (_, happens) => {
  opens('a1');
  type('a1', 'reason', 'Chưa có trích lục');
  await turn();
  happens();

  opens('b2');
  await turn();
  expect(input('b2', 'reason').value).toBe('');
});

/** A form of Tasklist; form-js names its fields anew each time. */
function opens(name: string, whole = true): Element {
  document.body.replaceChildren(element(`<div cam-tasklist-form><div class="fjs-container"><div class="fjs-form">
    <input type="radio" id="fjs-form-${name}-decision-0" value="post"><input type="radio" id="fjs-form-${name}-decision-1" value="ask">
    ${whole ? `<textarea id="fjs-form-${name}-reason"></textarea>` : ''}</div></div></div>`));
  return document.querySelector('.fjs-form')!;
}

function element(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild!;
}

function input(form: string, field: string): HTMLInputElement {
  return document.getElementById(`fjs-form-${form}-${field}`) as HTMLInputElement;
}

function type(form: string, field: string, words: string): void {
  input(form, field).value = words;
  input(form, field).dispatchEvent(new Event('input', { bubbles: true }));
}

function turn(time = 20): Promise<void> {
  return new Promise(then => setTimeout(then, time));
}
