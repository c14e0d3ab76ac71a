import { fromFragment } from './fragment';

// A QR code carries code and key behind the "#", which browsers send to nobody and no log keeps.
const form = document.querySelector<HTMLFormElement>('#lookup');
const found = fromFragment(window.location.hash);
if (form && found) {
  window.history.replaceState(null, '', window.location.pathname);
  form.querySelector<HTMLInputElement>('[name=code]')!.value = found.code;
  form.querySelector<HTMLInputElement>('[name=key]')!.value = found.key;
  form.requestSubmit();
}
