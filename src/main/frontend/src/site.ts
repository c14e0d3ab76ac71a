import './site.scss';
import { Button, ErrorSummary, Radios, SkipLink, createAll } from 'govuk-frontend';
import { focusMessage } from './focus';
import { keepTyped } from './typed';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Button, { preventDoubleClick: true });
createAll(ErrorSummary);
createAll(Radios);
createAll(SkipLink);
focusMessage();
keepTyped();

document.querySelectorAll<HTMLButtonElement>('[data-print]').forEach(button =>
  button.addEventListener('click', () => window.print()));

// One box ticks all others of its form that have the name that it gives.
document.querySelectorAll<HTMLElement>('[data-all]').forEach(all => {
  const others = () => all.closest('form')!.querySelectorAll<HTMLInputElement>(`input[name=${all.dataset.all}]`);
  all.hidden = false;
  all.querySelector('input')!.addEventListener('change', event =>
    others().forEach(it => { it.checked = (event.target as HTMLInputElement).checked; }));
});

// Whoever signs out leaves nothing that she has typed to the next at this computer.
document.querySelectorAll<HTMLFormElement>('[data-forget]').forEach(form =>
  form.addEventListener('submit', () => window.sessionStorage.clear()));
