import { timeLeft, type TimeLeft } from './api';
import { h } from './dom';

const waiting = new Map<string, HTMLElement[]>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The dossier's code and the time left, on a card of the list. The cards of one list ask together. */
export function badge(node: HTMLElement, taskId: string): void {
  waiting.set(taskId, [...(waiting.get(taskId) ?? []), node]);
  timer ??= setTimeout(() => void ask(), 50);
}

async function ask(): Promise<void> {
  timer = undefined;
  const asked = new Map(waiting);
  waiting.clear();
  try {
    const answers = await timeLeft([...asked.keys()]);
    asked.forEach((nodes, task) => nodes.forEach(node => draw(node, answers[task])));
  } catch {
    // a list without badges is still a list; the panel says what is wrong
  }
}

function draw(node: HTMLElement, left: TimeLeft | undefined): void {
  if (left) {
    const badges = left.state === 'none' ? [] : [h('span', { class: `motcua-badge motcua-${left.state}` }, left.text)];
    node.replaceChildren(h('span', { class: 'motcua-code' }, left.code), ' ', ...badges);
  }
}
