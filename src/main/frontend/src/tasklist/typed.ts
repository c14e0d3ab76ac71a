import { service } from './angular';
import { h } from './dom';
import { currentTask } from './place';
import { text } from './texts';

const KEPT = 'motcua.typed';
const FORM = '[cam-tasklist-form] .fjs-form';
const INPUTS = 'input, textarea';
const PATIENCE = 1000; // ms, in which a field shows that depends on another

type Input = HTMLInputElement | HTMLTextAreaElement;
type Answers = Record<string, string | boolean>; // by field, in the order in which they were first given

interface Kept { user: string; tasks: Record<string, Answers> }

/**
 * Keeps what is typed into the form of a task in this tab until the task is done, and puts it back when the form opens
 * again: a session that ends takes nothing with it. Whoever signs out, or another who signs in, finds nothing.
 *
 * @return what puts nothing back any more
 */
export function watchTyping(): () => void {
  for (const event of ['input', 'change', 'click']) {
    document.addEventListener(event, it => typed(it.target as Element), true);
  }
  let shown: Element | null = null;
  const forms = new MutationObserver(() => {
    const form = document.querySelector(FORM);
    if (form && form !== shown) {
      void again(form);
    }
    shown = form;
  });
  forms.observe(document.body, { childList: true, subtree: true });
  service('$rootScope').$on('authentication.logout.success', () => sessionStorage.removeItem(KEPT));
  return () => forms.disconnect();
}

/** The task is done. */
export function forget(task: string): void {
  if (sessionStorage.getItem(KEPT)) {
    const all = kept();
    delete all.tasks[task];
    sessionStorage.setItem(KEPT, JSON.stringify(all));
  }
}

function typed(target: Element): void {
  const task = currentTask();
  if (!task || !target.closest?.(FORM) || !target.matches(INPUTS)) {
    return;
  }
  // a box changes after the click that this hears of
  setTimeout(() => {
    const input = target as Input;
    const all = kept();
    if (!all.user) {
      return;
    }
    all.tasks[task] = { ...all.tasks[task], [field(input)]: answer(input) };
    sessionStorage.setItem(KEPT, JSON.stringify(all));
  });
}

async function again(form: Element): Promise<void> {
  const answers = Object.entries(kept().tasks[currentTask() ?? ''] ?? {});
  let put = false;
  for (const [name, value] of answers) {
    const input = await shows(form, name, value);
    if (input && !input.disabled && !input.readOnly && differs(input, value)) {
      give(input, value);
      put = true;
    }
  }
  if (put && form.isConnected) {
    document.querySelectorAll('.motcua-typed').forEach(it => it.remove());
    form.closest('.fjs-container')?.before(h('p', { class: 'motcua-typed', role: 'status' }, text('typedAgain')));
  }
}

async function shows(form: Element, name: string, value: string | boolean): Promise<Input | undefined> {
  for (const end = Date.now() + PATIENCE; ;) {
    const input = [...form.querySelectorAll<Input>(INPUTS)]
      .find(it => field(it) === name && (it.type !== 'radio' || it.value === value));
    if (input || Date.now() > end || !form.isConnected) {
      return input;
    }
    await new Promise(then => setTimeout(then, 50));
  }
}

/** The form itself has to hear of it, as it hears of what is typed. */
function give(input: Input, value: string | boolean): void {
  if (['radio', 'checkbox'].includes(input.type)) {
    input.click();
    return;
  }
  input.value = value as string;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function differs(input: Input, value: string | boolean): boolean {
  return input.type === 'radio' ? !(input as HTMLInputElement).checked : answer(input) !== value;
}

function answer(input: Input): string | boolean {
  return input.type === 'checkbox' ? (input as HTMLInputElement).checked : input.value;
}

/** Without what differs from one form to the next, and for the choices of one question the same. */
function field(input: Input): string {
  const name = input.id.replace(/^fjs-form-[^-]+-/, '');
  return input.type === 'radio' ? name.replace(/-\d+$/, '') : name;
}

function kept(): Kept {
  const user = service('$rootScope').authentication?.name ?? '';
  const all: Kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
  return all.user === user ? all : { user, tasks: {} };
}
