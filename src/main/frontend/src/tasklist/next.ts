import { h } from './dom';
import { currentTask, place } from './place';
import { text } from './texts';

const DONE = /\/task\/([^/]+)\/(?:submit-form|complete)$/;
const KEPT = 'motcua.next';
const PATIENCE = 3000; // ms, in which Tasklist has fetched its list anew

let before: string[] = [];
let now: string[] = [];
let done: string | undefined;

/** Whether the next task of the list opens by itself; each browser remembers what was chosen in it. */
export function opensNext(): boolean {
  return localStorage.getItem(KEPT) !== 'off';
}

export function openNext(on: boolean): void {
  localStorage.setItem(KEPT, on ? 'on' : 'off');
}

/**
 * The task that comes after one that is done: the next behind it that is still in the list, otherwise the first.
 *
 * @param order of the list when the task was last seen in it
 */
export function following(order: string[], task: string, left: string[]): string | undefined {
  const open = left.filter(it => it !== task);
  return order.slice(order.indexOf(task) + 1).find(it => open.includes(it)) ?? open[0];
}

/** Tasklist has fetched its list, which it does when a task is completed, but not when one of the list is opened. */
export function listed(tasks: string[]): void {
  keepOrder(currentTask());
  now = tasks;
  keepOrder(currentTask());
  if (done && !tasks.includes(done)) {
    go();
  }
}

/** Hears of each task that this browser has completed, from what the browser tells of its requests. */
export function watchCompletions(): void {
  new PerformanceObserver(requests => requests.getEntries().forEach(it => {
    const task = DONE.exec(it.name)?.[1];
    const status = (it as PerformanceResourceTiming).responseStatus;
    if (task && status >= 200 && status < 300) {
      completed(task);
    }
  })).observe({ type: 'resource' });
}

export function completed(task: string): void {
  keepOrder(task);
  done = task;
  say(text('completed'));
  setTimeout(() => done === task && go(), PATIENCE);
}

function keepOrder(task: string | null): void {
  if (task && now.includes(task)) {
    before = now;
  }
}

function go(): void {
  const task = done!;
  const next = following(before, task, now);
  done = undefined;
  if (!opensNext()) {
    return;
  }
  say(`${text('completed')} ${text(next ? 'nextOpened' : 'listEmpty')}`);
  if (next && [null, task].includes(currentTask())) {
    const there = place();
    there.set('task', next);
    there.delete('detailsTab');
    location.hash = `/?${there}`;
  }
}

/** It stays until it is closed, or until there is something newer to say. */
function say(words: string): void {
  const close = h('button', { type: 'button', class: 'close', 'aria-label': text('close') }, '×');
  const message = document.querySelector('.motcua-done') ?? h('div', { class: 'motcua-done', role: 'status' });
  close.addEventListener('click', () => message.remove());
  message.replaceChildren(close, words);
  document.body.append(message);
}
