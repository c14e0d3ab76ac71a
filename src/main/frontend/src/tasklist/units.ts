import { units } from './api';

let names: Map<string, string> | undefined;

/**
 * Tasklist knows a ward as a tenant and shows its code; here it has its name.
 *
 * @returns what sees to it that it stays so
 */
export async function nameUnits(): Promise<MutationObserver | undefined> {
  try {
    names = new Map((await units()).map(it => [it.code, it.name]));
  } catch {
    return undefined; // the code says it too
  }
  name();
  const observer = new MutationObserver(name);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return observer;
}

/** Tasklist keeps the text itself and changes it with the task, so it is changed in place. */
function name(): void {
  const shown = document.querySelector('.task-card .tenant-id')?.firstChild;
  const unit = shown && names!.get(shown.nodeValue!.trim());
  if (unit) {
    shown.nodeValue = unit;
  }
}
