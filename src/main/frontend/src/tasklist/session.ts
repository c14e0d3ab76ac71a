import { service } from './angular';
import { place } from './place';
import { text } from './texts';
import { leadBack } from '../typed';

const KEPT = 'motcua.place';
const SHOWN = 20_000; // ms
const FORMS = 'camunda-form:'; // what Tasklist itself keeps of a form when the session ends, by task

/**
 * Once the session has ended: to the page for signing in, and from there back to the task that was open, where Tasklist
 * fills in again what was typed. Whoever signs out leaves nothing of it in the browser.
 */
export function watchSession(reload: () => void = () => location.reload()): void {
  leadBack();
  const before = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (before && isTyped(before)) {
    service('Notifications').addMessage({ type: 'info', status: text('signedInAgain'), message: text('typedKept'), duration: SHOWN });
  }
  if (before && !place().get('task')) {
    location.hash = before;
  }
  let signedOut = false;
  service('$rootScope').$on('authentication.logout.success', () => {
    signedOut = true;
    forget();
  });
  service('$rootScope').$on('authentication.login.required', () => {
    if (!signedOut) {
      sessionStorage.setItem(KEPT, location.hash);
    }
    // once Tasklist, which hears of it now, has kept the form that is open
    setTimeout(() => {
      if (signedOut) {
        forget();
      }
      reload();
    });
  });
}

function isTyped(before: string): boolean {
  return localStorage.getItem(FORMS + place(before).get('task')) !== null;
}

function forget(): void {
  sessionStorage.clear();
  Object.keys(localStorage).filter(it => it.startsWith(FORMS)).forEach(it => localStorage.removeItem(it));
}
