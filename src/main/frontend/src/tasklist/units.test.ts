import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameUnits } from './units';

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.unstubAllGlobals());

test('shows the name of a ward where Tasklist shows its code, also after the next task came', async () => {
  const answer = [{ code: '19789', name: 'Phường Thuận Hóa' }, { code: '19815', name: 'Phường Hương Thủy' }];
  vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify(answer))));
  const observer = await nameUnits();
  document.body.innerHTML = '<section class="task-card"><div class="tenant-id">\n 19789 \n</div></section>';
  const shown = document.querySelector('.tenant-id')!.firstChild!;
  await vi.waitFor(() => expect(shown.nodeValue).toBe('Phường Thuận Hóa'));

  shown.nodeValue = '19815';
  await vi.waitFor(() => expect(shown.nodeValue).toBe('Phường Hương Thủy'));
  shown.nodeValue = '00000';
  await new Promise(resolve => setTimeout(resolve, 10));
  expect(shown.nodeValue, 'nobody knows that one').toBe('00000');
  observer!.disconnect();
});

test('leaves the code when the names cannot be fetched', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('no connection'))));
  document.body.innerHTML = '<section class="task-card"><div class="tenant-id">19789</div></section>';
  await nameUnits();

  expect(document.querySelector('.tenant-id')!.textContent).toBe('19789');
});
