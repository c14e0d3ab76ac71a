import { service } from './angular';
import { place } from './place';

const KEPT = 'motcua.place';

/** Once the session has ended: to the page for signing in, and from there back to the task that was open. */
export function watchSession(reload: () => void = () => location.reload()): void {
  const before = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (before && !place().get('task')) {
    location.hash = before;
  }
  service('$rootScope').$on('authentication.login.required', () => {
    sessionStorage.setItem(KEPT, location.hash);
    reload();
  });
}
