import { h } from './dom';
import { printOut } from './print';
import { openFile, type Sheets } from './sheets';
import { language, text, textWith } from './texts';

/** A file of a dossier that can be looked at. */
export interface Viewable { name: string; href: string; size?: number }

export interface Pane { node: HTMLElement; file: Viewable; close(): void }

const STEP = 1.25;
const SMALLEST = 0.5;
const LARGEST = 5;

/** One file: its pages, and what can be done with them. */
export function pane(file: Viewable, onClose: () => void, open: typeof openFile = openFile): Pane {
  const left = new AbortController();
  const page = { number: 1, zoom: 1, turn: 0 };
  let sheets: Sheets | undefined;
  let drawing = 0;

  const sheet = h('div', { class: 'motcua-sheet', tabindex: '0', role: 'region', 'aria-label': file.name });
  const where = h('span', { class: 'motcua-where', role: 'status' });
  const back = button('‹', 'previousPage', () => go(-1));
  const on = button('›', 'nextPage', () => go(1));
  const smaller = button('−', 'smaller', () => zoom(1 / STEP));
  const larger = button('+', 'larger', () => zoom(STEP));
  const turn = button('⟳', 'turn', () => { page.turn = (page.turn + 90) % 360; void draw(); });
  const print = button(text('print'), 'print', () => void printAll());
  const tools = h('div', { class: 'motcua-tools', role: 'toolbar', 'aria-label': file.name },
    back, where, on, smaller, larger, turn, print,
    h('a', { href: file.href, target: '_blank', rel: 'noopener', class: 'btn btn-default btn-sm' }, text('newTab')),
    button('×', 'closeFile', onClose));
  const node = h('div', { class: 'motcua-pane', role: 'group', 'aria-label': file.name }, h('p', { class: 'motcua-pane-name' }, file.name), tools, sheet);

  function button(sign: string, key: Parameters<typeof text>[0], act: () => void): HTMLButtonElement {
    const made = h('button', { type: 'button', class: 'btn btn-default btn-sm', title: text(key), 'aria-label': text(key) }, sign);
    made.addEventListener('click', act);
    return made as HTMLButtonElement;
  }

  function go(by: number): void {
    page.number += by;
    sheet.scrollTop = 0;
    void draw();
  }

  function zoom(by: number): void {
    page.zoom = Math.min(LARGEST, Math.max(SMALLEST, page.zoom * by));
    void draw();
  }

  function say(words: string, wrong = false): void {
    sheet.replaceChildren(h('p', wrong ? { class: 'motcua-wrong', role: 'alert' } : { role: 'status' }, words));
  }

  function allow(): void {
    [smaller, larger, turn, print].forEach(it => { it.disabled = !sheets; });
    back.disabled = !sheets || page.number <= 1;
    on.disabled = !sheets || page.number >= sheets.pages;
    smaller.disabled ||= page.zoom <= SMALLEST;
    larger.disabled ||= page.zoom >= LARGEST;
    where.textContent = sheets ? `${page.number}/${sheets.pages}` : '';
  }

  /** Whatever was asked for last is shown, however long the pages before it take. */
  async function draw(): Promise<void> {
    allow();
    const mine = ++drawing;
    const width = Math.max(sheet.clientWidth - 16, 160) * page.zoom;
    try {
      const [canvas, words] = await Promise.all([sheets!.draw(page.number, width, page.turn), sheets!.text(page.number)]);
      if (mine === drawing) {
        canvas.style.width = `${canvas.width / (devicePixelRatio || 1)}px`;
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', textWith('pageOf', file.name, String(page.number), String(sheets!.pages)));
        sheet.replaceChildren(canvas, h('p', { class: 'motcua-unseen' }, words));
      }
    } catch {
      if (mine === drawing) {
        say(text('unreadable'), true);
      }
    }
  }

  async function printAll(): Promise<void> {
    print.disabled = true;
    await printOut(sheets!, page.turn).catch(() => say(text('unreadable'), true));
    print.disabled = false;
  }

  async function load(): Promise<void> {
    allow();
    say(textWith('opening', megabytes(file.size)));
    try {
      sheets = await open(file.href, left.signal);
      wide = sheet.offsetWidth;
      await draw();
    } catch (error) {
      if (!left.signal.aborted) {
        say((error as Error).message, true);
      }
    }
  }

  let wide = 0;
  const resized = new ResizeObserver(() => {
    if (sheets && sheet.offsetWidth !== wide) {
      wide = sheet.offsetWidth;
      void draw();
    }
  });
  resized.observe(sheet);
  setTimeout(() => void load()); // by then it has a place, and so a width
  return { node, file, close: () => { left.abort(); resized.disconnect(); sheets?.close(); node.remove(); } };
}

function megabytes(size?: number): string {
  return size ? ` (${(size / 1_048_576).toLocaleString(language(), { maximumFractionDigits: 1, minimumFractionDigits: 1 })} MB)` : '';
}
