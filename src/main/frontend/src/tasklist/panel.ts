import { dossier, type DossierPanel } from './api';
import { h, pairs, section } from './dom';
import { files, papers } from './files';
import { notes } from './notes';
import { others } from './others';
import { text } from './texts';
import { viewer, type Viewer } from './viewer';
import { when } from './when';

/** The dossier beside its task: who applies, for what, with which papers, and how much time is left. */
export async function panel(node: HTMLElement, taskId: string): Promise<void> {
  node.replaceChildren(h('p', { class: 'motcua-panel' }, text('loading')));
  try {
    draw(node, taskId, await dossier(taskId), viewer());
  } catch (error) {
    node.replaceChildren(h('p', { class: 'motcua-panel motcua-wrong', role: 'alert' }, (error as Error).message));
  }
}

/** What is in view stays there while the rest is drawn anew. */
function draw(node: HTMLElement, taskId: string, shown: DossierPanel, view: Viewer): void {
  const redraw = (changed: DossierPanel) => draw(node, taskId, changed, view);
  const parts = [
    h('p', { class: 'motcua-head' }, h('strong', {}, shown.code), ` · ${shown.procedure} · ${shown.status} · ${shown.channel}`),
    ...nationalCode(shown),
    ...behalf(shown),
    h('p', { class: shown.clock.late ? 'motcua-wrong' : '' }, h('strong', {}, shown.clock.text), ' ', shown.clock.explanation),
    ...step(shown),
    ...clock(shown),
    ...findings(shown),
    section(text('content'), pairs(shown.answers), ...correction(taskId, shown)),
    ...others(taskId, shown),
    files(taskId, shown, view.show, redraw),
    papers(taskId, shown, view.show),
    view.node,
    notes(taskId, shown, redraw),
    timeline(shown),
    ...oversight(shown)
  ];
  node.replaceChildren(h('div', { class: 'motcua-panel' }, ...parts));
}

/** The applicant knows a dossier from the national portal by its code there. */
function nationalCode(shown: DossierPanel): HTMLElement[] {
  return shown.nationalCode ? [h('p', { class: 'motcua-national' }, `${text('nationalCode')}: ${shown.nationalCode}`)] : [];
}

/** Somebody who stands in for a colleague knows for whom, and until when. */
function behalf(shown: DossierPanel): HTMLElement[] {
  return shown.behalf ? [h('p', { class: 'motcua-behalf' }, shown.behalf)] : [];
}

/** A step may be due before its dossier. */
function step(shown: DossierPanel): HTMLElement[] {
  if (!shown.step) {
    return [];
  }
  return [h('p', { class: shown.step.late ? 'motcua-wrong' : '' }, h('strong', {}, `${text('stepDue')}:`), ` ${shown.step.due}`)];
}

function clock(shown: DossierPanel): HTMLElement[] {
  if (shown.clock.table.length === 0) {
    return [];
  }
  const head = h('thead', {}, h('tr', {}, ...[text('at'), text('what'), text('used')].map(it => h('th', { scope: 'col' }, it))));
  const rows = shown.clock.table.map(it => h('tr', {}, h('td', {}, it.when), h('td', {}, it.what), h('td', {}, it.used)));
  const table = h('table', { class: 'table table-condensed' }, head, h('tbody', {}, ...rows));
  return [h('details', {}, h('summary', {}, text('explain')), table)];
}

function findings(shown: DossierPanel): HTMLElement[] {
  if (shown.findings.length === 0) {
    return [];
  }
  const list = h('ul', {}, ...shown.findings.map(it => h('li', {}, it)));
  return [h('div', { class: 'motcua-findings' }, h('h4', {}, text('findings')), list)];
}

function correction(taskId: string, shown: DossierPanel): HTMLElement[] {
  return shown.correctable ? [h('p', {}, h('a', { href: `/staff/tasks/${taskId}/correction` }, text('correct')))] : [];
}

function timeline(shown: DossierPanel): HTMLElement {
  const rows = shown.timeline.map(it =>
    h('li', {}, h('time', { datetime: it.at }, when(it.at)), ` ${it.text} (${it.who})${it.note ? `: ${it.note}` : ''}`));
  const duty = h('a', { href: '/staff/substitutions', target: '_blank', rel: 'noopener' }, text('duties'));
  return section(text('timeline'), h('ol', { class: 'motcua-timeline' }, ...rows), h('p', {}, duty));
}

/** For leaders and managers: who had the dossier before their eyes, and the whole of it to take along. */
function oversight(shown: DossierPanel): HTMLElement[] {
  if (!shown.accesses) {
    return [];
  }
  const head = h('thead', {}, h('tr', {}, ...[text('at'), text('who'), text('what'), text('from')].map(it => h('th', { scope: 'col' }, it))));
  const rows = shown.accesses.map(it => h('tr', it.changed ? { class: 'motcua-changed' } : {},
    h('td', {}, when(it.at)), h('td', {}, it.who), h('td', {}, it.what), h('td', {}, it.address ?? '')));
  const table = h('table', { class: 'table table-condensed' }, head, h('tbody', {}, ...rows));
  const links = h('p', {},
    h('a', { href: `/staff/api/dossiers/${shown.code}/export` }, text('export')), ' · ',
    h('a', { href: '/staff/register', target: '_blank', rel: 'noopener' }, text('register')));
  return [section(text('oversight'), links, h('details', {}, h('summary', {}, text('accesses')), table))];
}
