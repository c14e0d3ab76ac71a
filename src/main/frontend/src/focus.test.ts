import { beforeEach, expect, test } from 'vitest';
import { focusFirst, focusMessage } from './focus';

beforeEach(() => {
  document.body.innerHTML = `
    <div class="govuk-error-summary" hidden></div>
    <div class="govuk-notification-banner" id="told"></div>
    <form><p>Text</p><select id="first"></select><input id="second"></form>`;
});

test('a message that is shown has the focus', () => {
  focusMessage();
  expect(document.activeElement!.id).toBe('told');
});

test('a page that has put its reader somewhere leaves her there', () => {
  document.querySelector<HTMLElement>('#second')!.focus();
  focusMessage();
  expect(document.activeElement!.id).toBe('second');
});

test('a page without a message leaves the focus where it is', () => {
  document.querySelector('#told')!.remove();
  focusMessage();
  expect(document.activeElement).toBe(document.body);
});

test('one goes on with the first field', () => {
  focusFirst(document.querySelector('form')!);
  expect(document.activeElement!.id).toBe('first');
});
