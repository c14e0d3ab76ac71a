import { beforeEach, expect, test, vi } from 'vitest';
import { keepTyped, leadBack } from './typed';

const go = vi.fn();
const PAGE = `<div class="motcua-staff"><span>Trần Thị Thu Hà</span></div><form action="/staff/notices/a" data-typed>
  <p data-typed-kept hidden></p><input type="hidden" name="_csrf" value="old">
  <textarea name="text"></textarea><input type="checkbox" name="day" value="1"><input type="checkbox" name="day" value="2">
</form>`;

beforeEach(() => {
  sessionStorage.clear();
  go.mockClear();
  shows('/staff/notices/a?to=vi');
});

function shows(path: string, page = PAGE): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = page;
}

function field<T extends HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

function sends(): void {
  keepTyped(go);
  field<HTMLTextAreaElement>('textarea').value = 'Kính gửi {name}';
  field<HTMLInputElement>('[value="2"]').checked = true;
  field('form').dispatchEvent(new Event('submit'));
}

test('fills a form in again for whoever had to sign in when she sent it', () => {
  sends();
  shows('/sign-in', '');
  keepTyped(go);
  expect(go).not.toHaveBeenCalled();

  shows('/staff', '');
  keepTyped(go);
  expect(go).toHaveBeenCalledWith('/staff/notices/a?to=vi');
  expect(leadBack(go)).toBe(false);

  shows('/staff/notices/a?to=vi', PAGE.replace('old', 'new'));
  keepTyped(go);
  expect(field<HTMLTextAreaElement>('textarea').value).toBe('Kính gửi {name}');
  expect(field<HTMLInputElement>('[value="1"]').checked).toBe(false);
  expect(field<HTMLInputElement>('[value="2"]').checked).toBe(true);
  expect(field<HTMLInputElement>('[type=hidden]').value).toBe('new');
  expect(field('[data-typed-kept]').hidden).toBe(false);
  expect(sessionStorage.length).toBe(0);
});

test('shows a colleague who signs in there nothing of it', () => {
  sends();
  shows('/sign-in', '');
  keepTyped(go);
  shows('/staff/notices/a?to=vi', PAGE.replace('Trần Thị Thu Hà', 'Lê Văn Dũng'));
  keepTyped(go);
  expect(field<HTMLTextAreaElement>('textarea').value).toBe('');
  expect(sessionStorage.length).toBe(0);
});

test('leads once to a page that cannot be had', () => {
  sends();
  shows('/sign-in', '');
  keepTyped(go);
  shows('/camunda/app/tasklist/default/', '');
  expect(leadBack(go)).toBe(true);
  shows('/staff', '');
  keepTyped(go);
  expect(go).toHaveBeenCalledOnce();
  expect(sessionStorage.length).toBe(0);
});

test('keeps nothing of what was taken, and leads nobody back who was not asked to sign in', () => {
  sends();
  leadBack(go);
  shows('/staff/notices/a?to=vi');
  keepTyped(go);
  expect(field<HTMLTextAreaElement>('textarea').value).toBe('');
  expect(sessionStorage.length).toBe(0);
  expect(go).not.toHaveBeenCalled();
});
