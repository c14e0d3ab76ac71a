import './site.scss';
import { Button, ErrorSummary, Radios, createAll } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Button, { preventDoubleClick: true });
createAll(ErrorSummary);
createAll(Radios);

document.querySelectorAll<HTMLButtonElement>('[data-print]').forEach(button =>
  button.addEventListener('click', () => window.print()));
