import { beforeEach, expect, test, vi } from 'vitest';
import { watchRefusals } from './refusals';

let tell: (it: { type?: string; status?: string; message?: string }) => boolean;

beforeEach(() => {
  const notifications = { registerConsumer: (it: { add: typeof tell }) => { tell = it.add; } };
  vi.stubGlobal('angular', { element: () => ({ injector: () => ({ get: () => notifications }) }) });
  document.body.innerHTML = '<div cam-tasklist-form><button>Hoàn thành</button></div>';
  watchRefusals();
});

test('shows a refusal above the form, as text, until the form is sent again', () => {
  expect(tell({ type: 'danger', status: 'Chưa gửi được', message: 'Lý do: hãy nhập &lt;b&gt; &amp; chữ' })).toBe(true);
  expect(document.querySelector('.motcua-refused + [cam-tasklist-form]')).not.toBeNull();
  expect(document.querySelector('.motcua-refused')!.textContent).toBe('Lý do: hãy nhập <b> & chữ');

  document.querySelector('button')!.click();
  expect(document.querySelector('.motcua-refused')).toBeNull();
});

test('leaves to Tasklist what is no refusal, and what stands beside no form', () => {
  expect(tell({ type: 'info', message: 'Đã nhận việc' })).toBe(false);
  document.body.replaceChildren();
  expect(tell({ type: 'danger', message: 'Hỏng' })).toBe(false);
});
