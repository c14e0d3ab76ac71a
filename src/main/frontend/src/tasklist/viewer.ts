import { h } from './dom';
import { pane, type Pane, type Viewable } from './pane';
import { text } from './texts';

const MOST = 2;

export interface Viewer { node: HTMLElement; show(file: Viewable): void }

/** Up to two files side by side: whoever opens a third has it in place of the second. */
export function viewer(make: typeof pane = pane): Viewer {
  const panes: Pane[] = [];
  const wide = h('button', { type: 'button', class: 'btn btn-default btn-sm', 'aria-pressed': 'false' }, text('wholeWindow'));
  const row = h('div', { class: 'motcua-panes' });
  const node = h('section', { class: 'motcua-viewer', hidden: '', 'aria-label': text('viewer') },
    h('div', { class: 'motcua-viewer-head' }, h('h4', {}, text('viewer')), wide), row);

  /** Above everything else, which a place in the panel could not be. */
  function spread(over: boolean): void {
    if (over) {
      node.setAttribute('popover', 'manual');
      node.showPopover?.();
    } else {
      node.removeAttribute('popover');
    }
    node.classList.toggle('motcua-over', over);
    wide.setAttribute('aria-pressed', String(over));
  }

  function close(which: Pane): void {
    which.close();
    panes.splice(panes.indexOf(which), 1);
    if (panes.length === 0) {
      node.hidden = true;
      spread(false);
    }
  }

  function show(file: Viewable): void {
    node.hidden = false;
    let found = panes.find(it => it.file.href === file.href);
    if (!found) {
      if (panes.length === MOST) {
        close(panes[MOST - 1]!);
      }
      const made: Pane = make(file, () => close(made));
      panes.push(made);
      row.append(made.node);
      found = made;
    }
    node.scrollIntoView?.({ block: 'start' });
    found.node.querySelector<HTMLElement>('.motcua-sheet')?.focus({ preventScroll: true });
  }

  wide.addEventListener('click', () => spread(!node.classList.contains('motcua-over')));
  node.addEventListener('keydown', event => {
    if (event.key === 'Escape' && node.classList.contains('motcua-over')) {
      spread(false);
      wide.focus();
    }
  });
  return { node, show };
}
