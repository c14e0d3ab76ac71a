import { choices } from './choices';
import { h } from './dom';
import { listed, openNext, opensNext, watchCompletions } from './next';
import { watchRefusals } from './refusals';
import { watchSession } from './session';
import { text } from './texts';
import { nameUnits } from './units';

/** What Tasklist hands to a plug-in besides its element: the scope of its own view. */
export interface Scope {
  tasklistData: { newChild(scope: Scope): { observe(name: 'taskList', then: (list: TaskList) => void): void } };
}

interface TaskList { _embedded?: { task?: { id: string }[] } }

let watching = false;

/** Above the list: which tasks of it, whether the next task opens by itself, and the page for many tasks at once. */
export function list(node: HTMLElement, scope: Scope): void {
  const box = h('input', { type: 'checkbox' }) as HTMLInputElement;
  box.checked = opensNext();
  box.addEventListener('change', () => openNext(box.checked));
  const narrower = h('div', { class: 'motcua-choices' });
  node.append(narrower, h('div', { class: 'motcua-list' },
    h('label', {}, box, ' ', text('openNext')),
    h('a', { href: '/staff/tasks' }, text('manyTasks'))));
  void choices(narrower);
  scope.tasklistData.newChild(scope).observe('taskList', it => listed((it._embedded?.task ?? []).map(task => task.id)));
  if (!watching) {
    watching = true;
    watchCompletions();
    watchRefusals();
    watchSession();
    void nameUnits();
  }
}
