import { addNote, type DossierPanel } from './api';
import { h, section } from './dom';
import { text, textWith } from './texts';
import { when } from './when';

/** Unfinished notes by task, until this page is left: the panel is drawn anew whenever somebody comes back to it. */
const drafts = new Map<string, string>();

/** What colleagues tell each other about a dossier. */
export function notes(taskId: string, shown: DossierPanel, redraw: (shown: DossierPanel) => void): HTMLElement {
  const rows = shown.notes.map(it => h('li', {},
    h('strong', {}, it.who), ' · ', h('time', { datetime: it.at }, when(it.at)), h('p', { class: 'motcua-note' }, it.text)));
  const list = rows.length > 0 ? h('ul', { class: 'motcua-notes' }, ...rows) : h('p', {}, text('noNotes'));
  return section(text('notes'), list, form(taskId, shown, redraw));
}

function form(taskId: string, shown: DossierPanel, redraw: (shown: DossierPanel) => void): HTMLElement {
  const most = String(shown.longestNote);
  const field = h('textarea', { id: 'motcua-note', class: 'form-control', rows: '2', maxlength: most, 'aria-describedby': 'motcua-note-hint' }) as HTMLTextAreaElement;
  const left = h('span', { class: 'motcua-hint' });
  const button = h('button', { type: 'button', class: 'btn btn-default' }, text('saveNote')) as HTMLButtonElement;
  const message = h('p', { role: 'status' });
  const count = () => { left.textContent = field.value ? textWith('charactersLeft', String(shown.longestNote - field.value.length)) : ''; };
  field.value = drafts.get(taskId) ?? '';
  count();
  field.addEventListener('input', () => {
    drafts.set(taskId, field.value);
    count();
  });
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const changed = await addNote(taskId, shown.csrf, field.value);
      drafts.delete(taskId);
      redraw(changed);
    } catch (error) {
      message.textContent = (error as Error).message;
      message.className = 'motcua-wrong';
      button.disabled = false;
      field.focus();
    }
  });
  return h('div', { class: 'motcua-new-note' },
    h('label', { for: 'motcua-note' }, text('newNote')),
    h('p', { id: 'motcua-note-hint', class: 'motcua-hint' }, text('notesHint')),
    field, h('div', {}, button, ' ', left), message);
}
