const KEPT = 'motcua.typed';
const SIGN_IN = '/sign-in';

/** A form that was sent: by whom, of which page, what it calls, what was in it; and whether she had to sign in then, or was led back since. */
interface Typed { who: string; page: string; action: string; entries: [string, string][]; state: 'sent' | 'asked' | 'led' }

/**
 * What was typed into a form marked with data-typed outlives the session: whoever has to sign in when she sends it comes
 * back to its page, and finds it filled in again. Somebody else who signs in there does not.
 */
export function keepTyped(go: (page: string) => void = page => location.replace(page)): void {
  const typed = read();
  if (typed && location.pathname === SIGN_IN) {
    write({ ...typed, state: 'asked' });
  } else if (!leadBack(go)) {
    sessionStorage.removeItem(KEPT);
    if (typed && typed.state !== 'sent' && here() === typed.page && who() === typed.who) {
      fill(typed);
    }
  }
  document.querySelectorAll<HTMLFormElement>('form[data-typed]').forEach(form =>
    form.addEventListener('submit', () => write({
      who: who(), page: here(), action: form.getAttribute('action')!, entries: entries(form), state: 'sent'
    })));
}

/** Once, to the page whose form was sent when the session had ended; whether there is one, and this is not it. */
export function leadBack(go: (page: string) => void = page => location.replace(page)): boolean {
  const typed = read();
  if (typed?.state !== 'asked' || here() === typed.page) {
    return false;
  }
  write({ ...typed, state: 'led' });
  go(typed.page);
  return true;
}

function fill(typed: Typed): void {
  const form = [...document.querySelectorAll<HTMLFormElement>('form[data-typed]')].find(it => it.getAttribute('action') === typed.action);
  form?.querySelectorAll<HTMLElement>('[data-typed-kept]').forEach(it => { it.hidden = false; });
  form?.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea').forEach(field => {
    const values = typed.entries.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = values.includes(field.value);
    } else {
      field.value = values[0] ?? '';
    }
  });
}

/** Without the tokens in hidden fields, which are of the session that has ended. */
function entries(form: HTMLFormElement): [string, string][] {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(it => it.name);
  return [...new FormData(form)].filter((entry): entry is [string, string] =>
    typeof entry[1] === 'string' && !hidden.includes(entry[0]));
}

function who(): string {
  return document.querySelector('.motcua-staff span')?.textContent ?? '';
}

function here(): string {
  return location.pathname + location.search;
}

function read(): Typed | null {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
}

function write(typed: Typed): void {
  sessionStorage.setItem(KEPT, JSON.stringify(typed));
}
