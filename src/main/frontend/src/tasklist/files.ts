import { addFile, type DossierPanel } from './api';
import { h, section } from './dom';
import type { Viewable } from './pane';
import { text, textWith } from './texts';
import { when } from './when';

/** The files of a dossier: to look at, and to add to. */
export function files(taskId: string, shown: DossierPanel, show: (file: Viewable) => void, redraw: (shown: DossierPanel) => void): HTMLElement {
  const rows = shown.files.map(file => h('li', {},
    ...opener({ name: file.fileName, href: `/staff/api/tasks/${taskId}/files/${file.id}`, size: file.size }, show),
    ` · ${file.document} · ${Math.ceil(file.size / 1024)} KB · ${when(file.addedAt)}${file.seal ? ` · ${file.seal}` : ''}`));
  const list = rows.length > 0 ? [h('p', { class: 'motcua-hint' }, text('viewHint')), h('ul', {}, ...rows)] : [h('p', {}, text('noFiles'))];
  return section(text('documents'), ...list, upload(taskId, shown, redraw));
}

export function papers(taskId: string, shown: DossierPanel, show: (file: Viewable) => void): HTMLElement {
  const rows = [...shown.papers, { kind: 'control-sheet', name: text('controlSheet') }].map(it =>
    h('li', {}, ...opener({ name: it.name, href: `/staff/api/tasks/${taskId}/papers/${it.kind}` }, show)));
  return section(text('papers'), h('ul', {}, ...rows));
}

/** Its name leads to it in a tab of its own, the button shows it here. */
function opener(file: Viewable, show: (file: Viewable) => void): (Node | string)[] {
  const button = h('button', { type: 'button', class: 'btn btn-default btn-xs', 'aria-label': textWith('viewFile', file.name) }, text('view'));
  button.addEventListener('click', () => show(file));
  return [h('a', { href: file.href, target: '_blank', rel: 'noopener' }, file.name), ' ', button];
}

function upload(taskId: string, shown: DossierPanel, redraw: (shown: DossierPanel) => void): HTMLElement {
  const choice = h('select', { 'aria-label': text('documentKind'), class: 'form-control' },
    ...shown.documentKeys.map(it => h('option', { value: it.key }, it.name))) as HTMLSelectElement;
  const input = h('input', { type: 'file', 'aria-label': text('chooseFile'), accept: '.pdf,.jpg,.jpeg,.png' }) as HTMLInputElement;
  const button = h('button', { type: 'button', class: 'btn btn-default' }, text('add')) as HTMLButtonElement;
  const message = h('p', { role: 'status' });
  button.addEventListener('click', async () => {
    const file = input.files?.[0];
    if (!file) {
      message.textContent = text('chooseFirst');
      return;
    }
    button.disabled = true;
    try {
      redraw(await addFile(taskId, shown.csrf, choice.value, file));
    } catch (error) {
      message.textContent = (error as Error).message;
      button.disabled = false;
    }
  });
  return h('div', { class: 'motcua-upload' }, choice, input, button, message);
}
