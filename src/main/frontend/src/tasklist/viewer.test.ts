import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pane } from './pane';
import { openFile, type Sheets } from './sheets';
import { viewer } from './viewer';

beforeEach(() => vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} }));
afterEach(() => vi.unstubAllGlobals());

const file = (name: string) => ({ name, href: `/files/${name}` });

function sheets(pages: number, drawn: [number, number, number][] = []): Sheets {
  return {
    pages,
    draw: async (page, width, turn) => { drawn.push([page, width, turn]); return document.createElement('canvas'); },
    text: async page => `chữ ${page}`,
    close: vi.fn()
  };
}

const press = (node: HTMLElement, label: string) => node.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!.click();

test('lets two files stand side by side and a third take the place of the second', () => {
  const view = viewer((it, onClose) => pane(it, onClose, async () => sheets(1)));
  expect(view.node.hidden).toBe(true);
  view.show(file('a'));
  view.show(file('b'));
  view.show(file('a'));
  view.show(file('c'));

  expect([...view.node.querySelectorAll('.motcua-pane-name')].map(it => it.textContent)).toEqual(['a', 'c']);
  view.node.querySelectorAll<HTMLButtonElement>('button[aria-label="Đóng tệp"]').forEach(it => it.click());
  expect(view.node.hidden).toBe(true);
});

test('pages through, enlarges and turns', async () => {
  const drawn: [number, number, number][] = [];
  const { node } = pane(file('a'), () => {}, async () => sheets(2, drawn));
  await vi.waitFor(() => expect(node.querySelector('canvas')).not.toBeNull());
  expect(node.querySelector('.motcua-where')!.textContent).toBe('1/2');
  expect(node.querySelector<HTMLButtonElement>('button[aria-label="Trang trước"]')!.disabled).toBe(true);

  press(node, 'Trang sau');
  press(node, 'Phóng to');
  press(node, 'Xoay sang phải');
  await vi.waitFor(() => expect(node.querySelector('.motcua-unseen')!.textContent).toBe('chữ 2'));
  expect(node.querySelector('canvas')!.getAttribute('aria-label')).toBe('a, trang 2 trên 2');
  expect(node.querySelector<HTMLButtonElement>('button[aria-label="Trang sau"]')!.disabled).toBe(true);
  expect(drawn[drawn.length - 1]).toEqual([2, drawn[0]![1] * 1.25, 90]);
});

test('says what is wrong where the file would be, and still leads to it', async () => {
  const { node } = pane(file('a'), () => {}, async () => { throw new Error('Tệp hỏng.'); });
  await vi.waitFor(() => expect(node.querySelector('[role=alert]')!.textContent).toBe('Tệp hỏng.'));
  expect(node.querySelector('a')!.getAttribute('href')).toBe('/files/a');
  expect(node.querySelector<HTMLButtonElement>('button[aria-label="In"]')!.disabled).toBe(true);
});

test.each([
  [{ ok: false, status: 404, redirected: false, json: async () => ({}) }, 'Không còn tệp này'],
  [{ ok: false, status: 503, redirected: false, json: async () => ({ detail: 'Hãy thử lại sau.' }) }, 'Hãy thử lại sau.'],
  [{ ok: true, status: 200, redirected: true }, 'Phiên làm việc đã hết'],
  [{ ok: true, status: 200, redirected: false, blob: async () => new Blob(['x'], { type: 'image/png' }) }, 'Không hiển thị được tệp này']
])('says why a file does not open (%#)', async (answer, why) => {
  vi.stubGlobal('fetch', async () => answer);
  await expect(openFile('/files/a', new AbortController().signal)).rejects.toThrow(why);
});

test('opens nothing any more that was closed meanwhile', async () => {
  let signal: AbortSignal | undefined;
  const made = pane(file('a'), () => {}, async (_href, left) => { signal = left; return new Promise<Sheets>(() => {}); });
  await vi.waitFor(() => expect(signal).toBeDefined());
  made.close();
  expect(signal!.aborted).toBe(true);
});
