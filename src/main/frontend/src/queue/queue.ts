import './queue.scss';
import { display } from './display';
import { goHome, printNow } from './door';
import { keepFresh } from './fresh';
import { listen } from './keys';

document.querySelectorAll<HTMLElement>('[data-refresh]').forEach(keepFresh);
document.querySelectorAll<HTMLElement>('[data-display]').forEach(display);
document.querySelectorAll<HTMLElement>('[data-home]').forEach(goHome);
document.querySelectorAll<HTMLElement>('[data-print-now]').forEach(printNow);
listen();
