const OFF = 'motcua-shortcuts-off';

function types(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
      || (target instanceof HTMLInputElement && target.type !== 'checkbox'));
}

/** What a key stands for on this page, unless somebody is typing or means something else by it. */
export function meant(event: KeyboardEvent): HTMLElement | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || types(event.target)) {
    return null;
  }
  const key = event.key.toLowerCase();
  return /^[a-z]$/.test(key) ? document.querySelector<HTMLElement>(`[data-key="${key}"]`) : null;
}

/** Buttons with a letter are pressed by it, lists are gone to; the switch is remembered on this computer. */
export function listen() {
  const switched = document.querySelector<HTMLInputElement>('#shortcuts');
  if (!switched) {
    return;
  }
  document.querySelector<HTMLElement>('[data-shortcuts]')!.hidden = false;
  switched.checked = window.localStorage.getItem(OFF) === null;
  switched.addEventListener('change', () =>
    switched.checked ? window.localStorage.removeItem(OFF) : window.localStorage.setItem(OFF, 'true'));
  document.addEventListener('keydown', event => {
    const found = switched.checked ? meant(event) : null;
    if (found) {
      event.preventDefault();
      found.focus();
      if (found instanceof HTMLButtonElement) {
        found.click();
      }
    }
  });
}
