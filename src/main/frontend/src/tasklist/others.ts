import { otherDossiers, type DossierPanel, type OtherDossiers } from './api';
import { h } from './dom';
import { text, textWith } from './texts';
import { day } from './when';

/** What else this applicant applied for here. It is fetched when somebody wants to see it, since each look is noted. */
export function others(taskId: string, shown: DossierPanel): HTMLElement[] {
  if (shown.others === 0) {
    return [];
  }
  const body = h('div', {}, h('p', { role: 'status' }, text('loading')));
  const details = h('details', { class: 'motcua-others' }, h('summary', {}, textWith('others', String(shown.others))), body) as HTMLDetailsElement;
  let asked = false;
  details.addEventListener('toggle', async () => {
    if (details.open && !asked) {
      asked = true;
      try {
        body.replaceChildren(...list(await otherDossiers(taskId)));
      } catch (error) {
        asked = false;
        body.replaceChildren(h('p', { class: 'motcua-wrong', role: 'alert' }, (error as Error).message));
      }
    }
  });
  return [details];
}

function list(found: OtherDossiers): HTMLElement[] {
  const heads = [text('code'), text('procedure'), text('submitted'), text('finished'), text('outcome')];
  const head = h('thead', {}, h('tr', {}, ...heads.map(it => h('th', { scope: 'col' }, it))));
  const rows = found.dossiers.map(it => h('tr', {}, h('td', {}, it.code), h('td', {}, it.procedure), h('td', {}, day(it.submittedAt)),
    h('td', {}, it.finishedAt ? day(it.finishedAt) : '–'), h('td', {}, it.status)));
  const more = found.more > 0 ? [h('p', { class: 'motcua-hint' }, textWith('othersMore', String(found.more)))] : [];
  return [h('div', { class: 'motcua-scroll', tabindex: '0' }, h('table', { class: 'table table-condensed' }, head, h('tbody', {}, ...rows))), ...more];
}
