import { timeLeft, type TimeLeft } from './api';
import { h } from './dom';

const waiting = new Map<string, HTMLElement[]>();
/** What was said last: Tasklist draws its cards anew every few seconds, and they would be empty for a moment. */
const known = new Map<string, TimeLeft>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The dossier's code, its procedure and the time left, on a card of the list. The cards of one list ask together. */
export function badge(node: HTMLElement, taskId: string): void {
  draw(node, known.get(taskId));
  waiting.set(taskId, [...(waiting.get(taskId) ?? []), node]);
  timer ??= setTimeout(() => void ask(), 50);
}

async function ask(): Promise<void> {
  timer = undefined;
  const asked = new Map(waiting);
  waiting.clear();
  try {
    const answers = await timeLeft([...asked.keys()]);
    Object.entries(answers).forEach(([task, left]) => known.set(task, left));
    asked.forEach((nodes, task) => nodes.forEach(node => draw(node, answers[task])));
  } catch {
    // a list without badges is still a list; the panel says what is wrong
  }
}

function draw(node: HTMLElement, left: TimeLeft | undefined): void {
  if (left) {
    const badges = left.state === 'none' ? [] : [h('span', { class: `motcua-badge motcua-${left.state}` }, left.text)];
    const procedure = h('div', { class: 'motcua-procedure' }, left.procedure);
    node.replaceChildren(h('span', { class: 'motcua-code' }, left.code), ' ', ...badges, procedure);
  }
}
