import { Outbox } from './outbox';
import { OutboxList } from './outbox-list';
import { matches } from './plain';

// Where a receptionist begins: a few letters, arrow down, Enter.
const input = document.querySelector<HTMLInputElement>('#procedure')!;
const links = [...document.querySelectorAll<HTMLAnchorElement>('#procedures a')];

new OutboxList(new Outbox());

input.addEventListener('input', () => {
  links.forEach(it => {
    it.parentElement!.hidden = !matches(input.value, `${it.textContent} ${it.dataset.words}`);
  });
  document.querySelector<HTMLElement>('#no-procedure')!.hidden = shown().length > 0;
});

document.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = [input, ...shown()];
  const at = here.indexOf(document.activeElement as HTMLInputElement);
  if (step && at >= 0) {
    event.preventDefault();
    here[Math.min(Math.max(at + step, 0), here.length - 1)]!.focus();
  }
  if (event.key === 'Enter' && document.activeElement === input && shown().length === 1) {
    shown()[0]!.click();
  }
});

function shown(): HTMLAnchorElement[] {
  return links.filter(it => !it.parentElement!.hidden);
}
