import { service } from './angular';
import { h } from './dom';

/** Tasklist tells of a refusal in a corner, over the form; here it stands above the form until that is sent again. */
export function watchRefusals(): void {
  service('Notifications').registerConsumer({
    add: it => it.type === 'danger' && refused(plain(it.message) || plain(it.status)),
    remove: () => {}
  });
  document.addEventListener('click', event => {
    if ((event.target as Element).closest?.('[cam-tasklist-form] button')) {
      forget();
    }
  }, true);
}

/** @return whether there is a form that it can stand above; otherwise Tasklist says it in its own way */
export function refused(words: string): boolean {
  forget();
  const form = document.querySelector('[cam-tasklist-form]');
  if (!form || !words) {
    return false;
  }
  const message = h('p', { class: 'motcua-refused', role: 'alert', tabindex: '-1' }, words);
  form.before(message);
  message.scrollIntoView?.({ block: 'nearest' });
  return true;
}

function forget(): void {
  document.querySelectorAll('.motcua-refused').forEach(it => it.remove());
}

/** Notifications come as HTML that has been made harmless. */
function plain(html: string | undefined): string {
  return new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent!.trim();
}
